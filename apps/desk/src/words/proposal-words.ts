import type { Proposal } from '@kring/contracts';
import type { Tone } from '@kring/ui';
import { onDayAtTime } from './dates.js';
import { enrolmentWords } from './standing-words.js';

/** What she did with a proposal: "zij nam een plek op ma 30 nov, 09:30". */
export function proposalWords({ state, enrolment }: Proposal): { words: string; pill: string; tone: Tone } {
  if (state === 'ended')
    return { words: 'dit voorstel staat niet meer open', pill: 'gestopt', tone: 'quiet' };
  if (enrolment === null)
    return { words: 'zij kiest zelf, op haar telefoon', pill: 'voorgesteld', tone: 'violet' };
  const words = `${enrolmentWords[enrolment.state]} op ${onDayAtTime(enrolment.startsAt)}`;
  if (enrolment.state === 'confirmed') return { words, pill: 'ingeschreven', tone: 'good' };
  if (enrolment.state === 'cancelled') return { words, pill: 'gestopt', tone: 'quiet' };
  return { words, pill: 'wacht op plek', tone: 'waiting' };
}
