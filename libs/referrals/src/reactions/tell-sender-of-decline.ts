import { Outbox, ReactsTo, type Reaction } from '@kring/platform-outbox';
import { AttemptRepository } from '../data/attempt.repository.js';
import { ReferralRepository } from '../data/referral.repository.js';

/** The sender reads that the organisation declined. */
@ReactsTo('attempt.declined', 'referrals.tell-sender-of-decline')
export class TellSenderOfDecline implements Reaction {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly referrals: ReferralRepository,
    private readonly outbox: Outbox,
  ) {}

  async react(attemptId: string): Promise<void> {
    const { referralId } = await this.attempts.get(attemptId);
    await this.referrals.changeStanding(referralId, { state: 'declined', closesAt: null });
    const touches = [{ kind: 'referral', id: referralId }] as const;
    this.outbox.append({ name: 'standing.changed', subjectId: referralId, touches });
  }
}
