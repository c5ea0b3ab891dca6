import type { Capacity, OrganisationKind, VettingLine } from '@kring/contracts';
import type { Tone } from '@kring/ui';

export const kindWords: Record<OrganisationKind, string> = {
  municipality: 'Gemeente',
  migrant: 'Migrantenorganisatie',
  volunteer: 'Vrijwilligersorganisatie',
  social: 'Welzijnsorganisatie',
};

/** How an organisation stands towards your municipality, in the order in which they ask for attention. */
export const vettingStandings = ['waits', 'vouched', 'ended', 'elsewhere'] as const;
export type VettingStanding = (typeof vettingStandings)[number];

export const vettingWords: Record<VettingStanding, { words: string; tone: Tone }> = {
  waits: { words: 'Wacht op toelating', tone: 'waiting' },
  vouched: { words: 'Toegelaten', tone: 'good' },
  ended: { words: 'Beëindigd', tone: 'quiet' },
  elsewhere: { words: 'Elders toegelaten', tone: 'note' },
};

/** An organisation waits for you unless you vouch for it, once did, or another municipality does. */
export function standingOf({ vouching, endedAt, vouchedElsewhere }: VettingLine): VettingStanding {
  if (vouching !== null) return 'vouched';
  if (endedAt !== null) return 'ended';
  return vouchedElsewhere.length > 0 ? 'elsewhere' : 'waits';
}

/** Controller and processor (GDPR article 4, 7 and 8), each in one plain sentence. */
export const capacitySentences: Record<Capacity, string> = {
  controller:
    'De organisatie beslist zelf waarvoor zij gegevens gebruikt, en is er zelf voor verantwoordelijk (verwerkingsverantwoordelijke).',
  processor:
    'De organisatie gebruikt gegevens alleen in opdracht van uw gemeente; u blijft verantwoordelijk (verwerker).',
};
