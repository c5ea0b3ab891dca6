import { categories, dayPartLabels, wishLabels } from '@kring/contracts';
import type { Category, SectionContents, SectionShown } from '@kring/contracts';
import { onDate } from './dates.js';
import { languageName, levelWords, readingWords } from './languages.js';
import { counted } from './numbers.js';

export const channelWords: Record<SectionContents['contact']['channel'], string> = {
  whatsapp: 'WhatsApp',
  sms: 'sms',
  call: 'bellen',
  letter: 'brief',
  desk: 'aan de balie',
};

export const routeWords: Record<SectionContents['path']['route'], string> = {
  b1: 'B1-route',
  education: 'Onderwijsroute',
  z: 'Z-route',
  none: 'Geen route',
};

export const ladderWords = [
  'leeft geïsoleerd',
  'sociale contacten buitenshuis',
  'doet mee aan georganiseerde activiteiten',
  'onbetaald werk',
  'betaald werk met ondersteuning',
  'betaald werk',
] as const;

type Words = (string | undefined | false)[];
const joined = (words: Words, by = ', ') => words.filter(Boolean).join(by);

const describe: { [C in keyof SectionContents]: (content: SectionContents[C]) => string } = {
  identity: (c) => joined([c.givenName, c.familyName], ' '),
  contact: (c) =>
    joined([
      channelWords[c.channel],
      c.phone,
      c.hours,
      c.mayOthersAnswer ? 'anderen mogen opnemen' : 'alleen zijzelf',
    ]),
  language: (c) => joined([...c.speaks.map(languageName), levelWords[c.spokenDutch], readingWords[c.reads]]),
  care: (c) => joined([counted(c.children, 'kind', 'kinderen'), c.childcareNeeded && 'opvang nodig', c.note]),
  path: (c) =>
    joined([
      routeWords[c.route],
      c.intakeDone ? 'intake gedaan' : 'nog geen intake',
      c.hoursAWeek !== undefined && `${c.hoursAWeek} uur per week`,
      c.endedOn !== undefined && `gestopt op ${onDate(c.endedOn)}`,
    ]),
  work: (c) =>
    joined([c.education && `Opleiding: ${c.education}`, c.experience && `Ervaring: ${c.experience}`], ' · '),
  wishes: (c) =>
    joined([
      wishLabels[c.wish],
      ...c.dayParts.map((part) => dayPartLabels[part]),
      c.withinSchoolHours && 'binnen schooltijd',
      c.womenOnly && 'liefst vrouwengroep',
      c.travelMinutes !== undefined && `reist tot ${c.travelMinutes} min`,
      c.inHerWords && `“${c.inHerWords}”`,
    ]),
  progress: (c) => joined([`Trede ${c.ladder}: ${ladderWords[c.ladder - 1]}`, c.note], ' · '),
};

/** Categories and sections in the one order that every page has. */
export const inOrder = (some: readonly Category[]): Category[] =>
  categories.filter((category) => some.includes(category));

/** A section in one line. */
export function sectionWords(section: SectionShown): string {
  const say = describe[section.category] as (content: SectionShown['content']) => string;
  return say(section.content);
}
