import type { ObligationAnswer, ObligationState, OrganisationKind } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';

/**
 * Days in which a recipient answers what it did with its copies. GDPR 12 (3) says without undue delay, and a month at
 * most: with fourteen days there is time left to press for an answer within that month.
 */
export const DAYS_TO_ANSWER_OBLIGATION = 14;

const DAY = 86_400_000;

/** What a recipient owes after her consent ended: an answer, by a day. */
export interface Owed {
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
  readonly escalatedAt: Date | null;
}

/** When the answer to an obligation is due that is made now. */
export const dueAfter = (madeAt: Date): Date => new Date(madeAt.getTime() + DAYS_TO_ANSWER_OBLIGATION * DAY);

/**
 * Whether this kind of organisation answers for its copies. A municipality does not: what it holds it holds for its own
 * task, and an obligation would tell it what a sender is never told: that she withdrew.
 */
export const owesAnswer = (kind: OrganisationKind): boolean => kind !== 'municipality';

/** Where an obligation stands: open, overdue once it was escalated, answered for good. */
export function stateOfObligation({ answeredAt, escalatedAt }: Owed): ObligationState {
  if (answeredAt) return 'answered';
  return escalatedAt ? 'overdue' : 'open';
}

/** Whether it must be escalated now: its day went by, nobody answered, and nobody was told yet. */
export const mustEscalate = (owed: Owed, now: Date): boolean =>
  stateOfObligation(owed) === 'open' && owed.dueAt <= now;

/** Which answers are possible in a state; late is better than not. */
export const possibleAnswers = (state: ObligationState): ObligationAnswer[] =>
  state === 'answered' ? [] : ['erased', 'kept'];

/** Throws `ObligationAnswered` when there is an answer already: what she was told is not changed under her. */
export function mustBeUnanswered(owed: Owed): void {
  if (possibleAnswers(stateOfObligation(owed)).length === 0) throw new ObligationAnswered();
}

/** The organisation's own reference: counted for each organisation apart, so that it tells nothing of the others. */
export const obligationReference = (number: number): string => `N-${String(number).padStart(4, '0')}`;

export class ObligationAnswered extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'ObligationAnswered';

  constructor() {
    super('Hierop is al geantwoord.');
  }
}
