import { Consents } from '@kring/consents';
import { Outbox, ReactsTo, type Reaction } from '@kring/platform-outbox';
import { AttemptRepository } from '../data/attempt.repository.js';
import { StandingRepository } from '../data/standing.repository.js';

/** The sender reads that it was accepted, until the consent under it ends by itself. */
@ReactsTo('attempt.accepted', 'referrals.tell-sender-of-acceptance')
export class TellSenderOfAcceptance implements Reaction {
  constructor(
    private readonly consents: Consents,
    private readonly attempts: AttemptRepository,
    private readonly standings: StandingRepository,
    private readonly outbox: Outbox,
  ) {}

  async react(attemptId: string): Promise<void> {
    const { referralId, questionId, answerBy, decidedAt } = await this.attempts.get(attemptId);
    const question = questionId ? await this.consents.question(questionId) : null;
    await this.standings.tell(attemptId, {
      state: 'accepted',
      answeredAt: decidedAt,
      closesAt: question?.until ?? answerBy,
    });
    const touches = [{ kind: 'referral', id: referralId }] as const;
    this.outbox.append({ name: 'standing.changed', subjectId: referralId, touches });
  }
}
