import { Outbox, ReactsTo, type Reaction } from '@kring/platform-outbox';
import { AttemptRepository } from '../data/attempt.repository.js';
import { StandingRepository } from '../data/standing.repository.js';

/** The sender reads that the organisation declined, its reason from the list, and whom it proposed; never what it explained. */
@ReactsTo('attempt.declined', 'referrals.tell-sender-of-decline')
export class TellSenderOfDecline implements Reaction {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly standings: StandingRepository,
    private readonly outbox: Outbox,
  ) {}

  async react(attemptId: string): Promise<void> {
    const { referralId, declineReason, decidedAt, proposedId } = await this.attempts.get(attemptId);
    await this.standings.tell(attemptId, {
      state: 'declined',
      closesAt: null,
      answeredAt: decidedAt,
      declineReason,
      proposedId,
    });
    const touches = [{ kind: 'referral', id: referralId }] as const;
    this.outbox.append({ name: 'standing.changed', subjectId: referralId, touches });
  }
}
