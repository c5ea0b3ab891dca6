import { Consents } from '@kring/consents';
import { AccessProjection } from '@kring/platform-access';
import { SYSTEM } from '@kring/platform-kernel';
import { Outbox, ReactsTo } from '@kring/platform-outbox';
import { allowedEvents, boxOf, isInTime } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AnswerClocks } from '../answer-clocks.js';
import { AttemptRepository } from '../data/attempt.repository.js';
import { StandingRepository } from '../data/standing.repository.js';

/** She said yes: the attempt that waited for it arrives at the organisation. */
@Injectable()
export class SendOnConsentGiven {
  constructor(
    private readonly consents: Consents,
    private readonly attempts: AttemptRepository,
    private readonly standings: StandingRepository,
    private readonly projection: AccessProjection,
    private readonly outbox: Outbox,
    private readonly clocks: AnswerClocks,
  ) {}

  @ReactsTo('consent.given', 'referrals.send-on-consent-given')
  async react(questionId: string): Promise<void> {
    const arrivedAt = this.clocks.now();
    const question = await this.consents.question(questionId);
    if (!question) return;
    this.projection.hold(question.participantId);
    const attempt = await this.attempts.withQuestion(questionId);
    if (!attempt || !allowedEvents(attempt.state).includes('consent')) return;
    // She may have withdrawn before her yes was carried out.
    if (!(await this.consents.stands(questionId, arrivedAt))) return;
    if (!isInTime(attempt.answerBy, arrivedAt) || !(await this.consents.mayReach(question))) {
      await this.attempts.move(SYSTEM, attempt, 'expire', arrivedAt);
      return this.outbox.append({ name: 'attempt.lapsed', subjectId: attempt.id, touches: [] });
    }
    const answerBy = await this.clocks.start(attempt, arrivedAt);
    await this.attempts.move(SYSTEM, attempt, 'consent', arrivedAt, { arrivedAt, answerBy });
    const { id, referralId, participantId, recipientId } = attempt;
    this.projection.openEntry({
      audienceId: recipientId,
      organisationId: recipientId,
      kind: 'attempt',
      subjectId: id,
      participantId,
      until: question.until,
      box: boxOf('sent'),
    });
    await this.standings.tell(id, { state: 'sent', answerBy, closesAt: answerBy, arrivedAt });
    const touches = [
      { kind: 'attempt', id },
      { kind: 'referral', id: referralId },
      { kind: 'me', id: participantId },
    ] as const;
    this.outbox.append({ name: 'attempt.arrived', subjectId: id, touches });
  }
}
