import { AskConsent } from '@kring/consents';
import type { Needs, ReferralSent, SendReferral as Sending } from '@kring/contracts';
import { AccessProjection } from '@kring/platform-access';
import { Clock, newId, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { after, DAYS_TO_CONSENT, daysAfter } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { ReferralRepository } from '../data/referral.repository.js';

const DAYS_VISIBLE_TO_SENDER = 3 * 365;

interface Begun {
  readonly referralId: string;
  readonly attemptId: string;
  readonly answerBy: Date;
}

/** Writes the referral, its first attempt and what its sender will be told; the question goes to the participant. */
@Injectable()
export class StartReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly attempts: AttemptRepository,
    private readonly projection: AccessProjection,
    private readonly consent: AskConsent,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: MemberActor, sending: Sending, needs: Needs): Promise<ReferralSent> {
    const { participantId } = sending;
    const now = this.clock.now();
    const begun = { referralId: newId(), attemptId: newId(), answerBy: daysAfter(now, DAYS_TO_CONSENT) };
    const isFirst = !(await this.referrals.hasReferred(participantId, actor.organisationId));
    await this.showToSender(actor, begun.referralId, participantId, now);
    const referral = { participantId, senderId: actor.organisationId, senderMemberId: actor.memberId, needs };
    const reference = await this.referrals.add({ ...referral, id: begun.referralId }, sending.why);
    const questionId = await this.ask(actor, sending, needs, begun.attemptId, isFirst);
    await this.addAttempt(actor, sending, needs, { ...begun, reference, questionId });
    const touches = [
      { kind: 'me', id: participantId },
      { kind: 'referral', id: begun.referralId },
    ] as const;
    this.outbox.append({ name: 'referral.sent', subjectId: begun.referralId, touches });
    return { id: begun.referralId, reference, version: 1 };
  }

  private async showToSender(
    actor: MemberActor,
    id: string,
    participantId: string,
    now: Date,
  ): Promise<void> {
    const { organisationId, memberId } = actor;
    const until = daysAfter(now, DAYS_VISIBLE_TO_SENDER);
    for (const audienceId of [organisationId, memberId]) {
      const entry = {
        audienceId,
        organisationId,
        kind: 'referral',
        subjectId: id,
        participantId,
        until,
      } as const;
      this.projection.openEntry(entry);
    }
  }

  /** One screen, one recipient, one purpose. Whether the sender may follow is asked once, with the first referral. */
  private async ask(
    actor: MemberActor,
    sending: Sending,
    needs: Needs,
    subjectId: string,
    isFirst: boolean,
  ): Promise<string> {
    const { participantId, recipientId, categories } = sending;
    const about = { participantId, categories, topic: needs.wish, subjectId };
    const questionId = await this.consent.execute(actor, { ...about, recipientId, purpose: 'support' });
    if (isFirst) {
      await this.consent.execute(actor, {
        ...about,
        recipientId: actor.organisationId,
        purpose: 'follow-up',
      });
    }
    return questionId;
  }

  private async addAttempt(
    actor: MemberActor,
    sending: Sending,
    needs: Needs,
    begun: Begun & { reference: string; questionId: string },
  ): Promise<void> {
    const { participantId, recipientId, offerId, categories } = sending;
    const { referralId, attemptId, answerBy, reference, questionId } = begun;
    const shared = { referralId, participantId, recipientId, categories, answerBy };
    await this.attempts.add({
      ...shared,
      id: attemptId,
      reference,
      senderId: actor.organisationId,
      offerId,
      questionId,
      needs,
      state: after('drafted', 'ask'),
      arrivedAt: null,
      decidedAt: null,
      declineReason: null,
      declineExplanation: null,
      version: 1,
    });
    await this.referrals.startStanding({ ...shared, attemptId, state: 'awaiting', closesAt: answerBy });
  }
}
