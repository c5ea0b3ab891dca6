import { AccessProjection } from '@kring/platform-access';
import { Clock } from '@kring/platform-kernel';
import { ReactsTo } from '@kring/platform-outbox';
import { DAYS_FORMER_CONTACT_SEES, daysAfter } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { HandoverRepository } from '../data/handover.repository.js';

/** She was handed over: whoever did that sees for a while how the referral stands, and nothing of her file by it. */
@Injectable()
export class KeepViewOnAttemptBegun {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly handovers: HandoverRepository,
    private readonly projection: AccessProjection,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('attempt.begun', 'referrals.keep-view-on-attempt-begun')
  async react(attemptId: string): Promise<void> {
    const { participantId, referralId, senderId } = await this.attempts.get(attemptId);
    this.projection.hold(participantId);
    // Where the sender sees nothing of her any more, nothing comes back.
    const seen = await this.projection.subjectsOf(senderId, participantId, 'referral');
    if (!seen.includes(referralId)) return;
    const memberId = await this.handovers.senderContact(attemptId);
    if (await this.projection.keepsAway(participantId, senderId, memberId)) return;
    this.projection.extendEntry({
      audienceId: memberId,
      organisationId: senderId,
      kind: 'referral',
      subjectId: referralId,
      participantId,
      until: daysAfter(this.clock.now(), DAYS_FORMER_CONTACT_SEES),
    });
  }
}
