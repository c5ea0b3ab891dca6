import type { Standing } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';
import { allowedEvents, NotNow, type AttemptEvent, type State } from './attempt.js';

/** What a sender is told of an attempt. It is written down before anything is known that it must not tell. */
export interface Told {
  readonly state: Exclude<Standing, 'not-going-ahead' | 'over'>;
  /** From when it reads `not-going-ahead`, or `over` once it was accepted, whatever happened or did not; null when nothing will change. */
  readonly closesAt: Date | null;
}

/**
 * What the sender reads at a moment. Refusal, silence, withdrawal and expiry never touch what was written, so no one can
 * tell them apart: at the deadline, and not before, all of them read `not-going-ahead`. What was accepted reads `over` when
 * its period ends, whether it was completed, withdrawn or never begun.
 */
export function standingAt({ state, closesAt }: Told, now: Date): Standing {
  if (!closesAt || closesAt > now) return state;
  return state === 'accepted' ? 'over' : 'not-going-ahead';
}

/** Where the attempt stands as far as its sender may think. */
const believed: Readonly<Record<Standing, State>> = {
  awaiting: 'awaiting_consent',
  sent: 'sent',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn_by_sender',
  voided: 'voided',
  over: 'completed',
  'not-going-ahead': 'expired',
};

/** How a sender ends what it asked: it takes it back, or it should never have been asked. */
export type TakingBack = Extract<AttemptEvent, 'withdraw' | 'void'>;

const takenBack = { withdraw: 'withdrawn', void: 'voided' } as const;

/** What the sender may do with what it asked, by what it reads of it and by nothing else. */
export const senderMay = (standing: Standing): TakingBack[] =>
  allowedEvents(believed[standing]).filter((event) => event === 'withdraw' || event === 'void');

/** Refuses the sender's step with what it may do instead, as far as it may know. */
export const refusedToSender = (standing: Standing): NotNow =>
  new NotNow(believed[standing], senderMay(standing));

/** What the sender reads once it has taken this back; throws `NotNow` when what it reads has ended. */
export function takeBack<Event extends TakingBack>(told: Told, event: Event, now: Date) {
  const standing = standingAt(told, now);
  if (!senderMay(standing).includes(event)) throw refusedToSender(standing);
  return takenBack[event];
}

export class AlreadyAsked extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AlreadyAsked';
  override readonly path = 'recipientId';

  constructor() {
    super('Deze organisatie is al gevraagd. Wacht op antwoord, of trek de vraag eerst terug.');
  }
}

/** A second attempt is always possible, unless the sender reads that one at this recipient is open: `AlreadyAsked`. */
export function mustBeFree(toldOfRecipient: readonly Told[], now: Date): void {
  if (toldOfRecipient.some((told) => senderMay(standingAt(told, now)).length > 0)) throw new AlreadyAsked();
}
