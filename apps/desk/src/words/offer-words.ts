import { dayPartLabels } from '@kring/contracts';
import type { Offer, OfferAttributes } from '@kring/contracts';
import type { MatchRule } from '@kring/activities-domain';
import { onWeekday } from './dates.js';
import { levelWords } from './languages.js';
import { listed } from './numbers.js';

const childcareWords: Record<OfferAttributes['childcare'], string | null> = {
  none: null,
  'on-site': 'opvang op locatie',
  arranged: 'opvang geregeld',
  reimbursed: 'opvang vergoed',
};

/** Her needs as an offer can meet or miss them. */
export const needWords: Record<MatchRule, string> = {
  wish: 'wat zij wil',
  'spoken-dutch': 'haar Nederlands',
  'day-part': 'het dagdeel',
  'school-hours': 'schooltijd',
  childcare: 'opvang',
  'women-only': 'alleen vrouwen',
};

/** "ma en do ochtend" */
export function whenOffered({ sessions, attributes }: Offer): string | null {
  const days = [...new Set(sessions.map(({ startsAt }) => onWeekday(startsAt)))];
  const parts = attributes.dayParts.map((part) => dayPartLabels[part]);
  if (days.length === 0 && parts.length === 0) return null;
  return [listed(days), listed(parts)].filter(Boolean).join(' ');
}

/** Places left in the session that has the most. */
export const placesLeft = ({ sessions }: Offer): number =>
  Math.max(0, ...sessions.map((session) => session.placesLeft));

/** "3 plaatsen vrij" */
export function placesWords(offer: Offer): string {
  const left = placesLeft(offer);
  if (left === 0) return 'nu geen plaats vrij';
  return left === 1 ? '1 plaats vrij' : `${left} plaatsen vrij`;
}

/** "ma en do ochtend · Nederlands A1 · opvang op locatie · 3 plaatsen vrij" */
export function offerLine(offer: Offer): string {
  const { attributes } = offer;
  const words = [
    whenOffered(offer),
    attributes.minimumSpokenDutch === 'none' ? null : `vanaf ${levelWords[attributes.minimumSpokenDutch]}`,
    childcareWords[attributes.childcare],
    placesWords(offer),
  ];
  return words.filter((word) => word !== null).join(' · ');
}
