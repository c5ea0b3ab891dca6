import { RuleBroken } from '@kring/platform-kernel';
import { NotNow, type State } from './attempt.js';

/** Days in which whoever handed her over still sees how the referral stands, after they met. */
export const DAYS_FORMER_CONTACT_SEES = 30;

export class MeetingInThePast extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'MeetingInThePast';
  override readonly path = 'meetsAt';

  constructor() {
    super('Kies een moment dat nog komt.');
  }
}

export class ContactUnknown extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'ContactUnknown';

  constructor(override readonly path: 'senderContactId' | 'recipientContactId') {
    super('Kies iemand die daar nu werkt.');
  }
}

/** Throws `MeetingInThePast` unless a first meeting is still to come. */
export function mustBeToCome(meetsAt: Date, now: Date): void {
  if (meetsAt <= now) throw new MeetingInThePast();
}

/** What her word that they met does: begin it, or be noted beside what began already. Without a plan there is nothing to say. */
export function sayingTheyMet(state: State, metAt: Date | null | undefined): 'begin' | 'note' {
  if (metAt !== null) throw new NotNow(state);
  if (state === 'handover_planned') return 'begin';
  if (state === 'active') return 'note';
  throw new NotNow(state);
}
