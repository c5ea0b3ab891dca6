import { Consents } from '@kring/consents';
import { Outbox, ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { ClarificationRepository } from '../data/clarification.repository.js';
import { StandingRepository } from '../data/standing.repository.js';

/** The sender reads what its receiver said, in what it is told of the attempt. */
@Injectable()
export class TellSender {
  constructor(
    private readonly consents: Consents,
    private readonly attempts: AttemptRepository,
    private readonly standings: StandingRepository,
    private readonly clarifications: ClarificationRepository,
    private readonly outbox: Outbox,
  ) {}

  /** It was accepted, until the consent under it ends by itself. */
  @ReactsTo('attempt.accepted', 'referrals.tell-sender-of-acceptance')
  async onAccepted(attemptId: string): Promise<void> {
    const { referralId, questionId, answerBy, decidedAt } = await this.attempts.get(attemptId);
    const question = questionId ? await this.consents.question(questionId) : null;
    await this.standings.tell(attemptId, {
      state: 'accepted',
      answeredAt: decidedAt,
      closesAt: question?.until ?? answerBy,
    });
    this.sign(referralId);
  }

  /** It was declined, with the reason from the list, and whom it proposed; never what it explained. */
  @ReactsTo('attempt.declined', 'referrals.tell-sender-of-decline')
  async onDeclined(attemptId: string): Promise<void> {
    const { referralId, declineReason, decidedAt, proposedId } = await this.attempts.get(attemptId);
    await this.standings.tell(attemptId, {
      state: 'declined',
      closesAt: null,
      answeredAt: decidedAt,
      declineReason,
      proposedId,
    });
    this.sign(referralId);
  }

  /** A fact was asked back, whatever became of the attempt since. */
  @ReactsTo('clarification.asked', 'referrals.tell-sender-of-clarification')
  async onAskedBack(attemptId: string): Promise<void> {
    const referralId = await this.clarifications.tell(attemptId);
    if (referralId !== null) this.sign(referralId);
  }

  private sign(id: string): void {
    this.outbox.append({ name: 'standing.changed', subjectId: id, touches: [{ kind: 'referral', id }] });
  }
}
