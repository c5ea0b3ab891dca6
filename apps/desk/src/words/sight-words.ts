import type { CameBy, ContactWay, OutOfSightLine, SectionContents, SightRule } from '@kring/contracts';
import { onDate } from './dates.js';
import { languageName } from './languages.js';
import { listed } from './numbers.js';
import { channelWords } from './section-words.js';

export const contactWayWords: Record<ContactWay, string> = {
  desk: 'Aan de balie',
  home: 'Bij haar thuis',
  call: 'Aan de telefoon',
  video: 'Met beeldbellen',
};

export const cameByWords: Record<CameBy, string> = {
  'family-reunification': 'Zij kwam na haar familie (nareiziger)',
  otherwise: 'Zij kwam anders',
};

/** Says nothing of whoever lives with her. */
const ruleWords: Record<SightRule, string> = {
  'path-at-home': 'Lang geen contact met haarzelf',
  'no-intake': 'Na tien weken nog geen intake',
};

/** "Na tien weken nog geen intake, sinds 12 maart 2026" */
export const whyWords = ({ rules }: Pick<OutOfSightLine, 'rules'>): string[] =>
  rules.map(({ rule, since }) => `${ruleWords[rule]}, sinds ${onDate(since)}`);

type Contact = SectionContents['contact'];

/** "WhatsApp, +31600000077" */
export const channelOf = (contact: Contact): string =>
  [channelWords[contact.channel], contact.phone].filter(Boolean).join(', ');

/** What to mind before and while speaking with her. */
export function mindWords({ contact, speaks }: Pick<OutOfSightLine, 'contact' | 'speaks'>): string[] {
  return [
    contact?.mayOthersAnswer
      ? 'Anderen mogen opnemen. Zeg hun niet waarover het gaat.'
      : 'Alleen zij mag opnemen. Neemt een ander op? Zeg dan niet wie u bent.',
    'Spreek haar zonder anderen erbij. Daar heeft zij recht op.',
    `Tolk nodig? Nooit iemand uit haar familie.${speaks ? ` Zij spreekt ${listed(speaks.map(languageName))}.` : ''}`,
    'Stuur geen bericht naar een telefoon die zij deelt.',
  ];
}
