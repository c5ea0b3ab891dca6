import { AskConsent } from '@kring/consents';
import type { Needs, ReferralSent, SendReferral as Sending } from '@kring/contracts';
import { AccessProjection } from '@kring/platform-access';
import { Clock, newId, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { daysAfter } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { ReferralRepository } from '../data/referral.repository.js';
import { AskOrganisation } from './ask-organisation.js';

const DAYS_VISIBLE_TO_SENDER = 3 * 365;

/** Writes the referral with its first attempt. Whether the sender may follow is asked once, with the first referral. */
@Injectable()
export class StartReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly projection: AccessProjection,
    private readonly consent: AskConsent,
    private readonly begin: AskOrganisation,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: MemberActor, sending: Sending, needs: Needs): Promise<ReferralSent> {
    const { participantId, categories } = sending;
    const id = newId();
    const isFirst = !(await this.referrals.hasReferred(participantId, actor.organisationId));
    this.showToSender(actor, id, participantId);
    const referral = { id, participantId, needs };
    const sender = { senderId: actor.organisationId, senderMemberId: actor.memberId };
    const reference = await this.referrals.add({ ...referral, ...sender }, sending.why);
    const { attemptId } = await this.begin.execute(actor, { ...referral, reference }, sending);
    if (isFirst) {
      const about = { participantId, categories, topic: needs.wish, subjectId: attemptId };
      const recipientId = actor.organisationId;
      await this.consent.execute(actor, { ...about, recipientId, purpose: 'follow-up' });
    }
    const touches = [
      { kind: 'me', id: participantId },
      { kind: 'referral', id },
    ] as const;
    this.outbox.append({ name: 'referral.sent', subjectId: id, touches });
    return { id, reference, version: 1 };
  }

  private showToSender({ organisationId, memberId }: MemberActor, subjectId: string, participantId: string) {
    const until = daysAfter(this.clock.now(), DAYS_VISIBLE_TO_SENDER);
    for (const audienceId of [organisationId, memberId]) {
      const what = { kind: 'referral', subjectId, participantId } as const;
      this.projection.openEntry({ ...what, audienceId, organisationId, until });
    }
  }
}
