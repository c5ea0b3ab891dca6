import { AskConsent } from '@kring/consents';
import type { AskAnother } from '@kring/contracts';
import { Clock, newId, type MemberActor } from '@kring/platform-kernel';
import { after, DAYS_TO_CONSENT, daysAfter } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { Recipients } from '../recipients.js';
import { StandingRepository } from '../data/standing.repository.js';
import type { Need } from './own-referrals.js';

/** An organisation is asked under a need: its question goes to her, and its sender is told of it apart. */
@Injectable()
export class AskOrganisation {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly standings: StandingRepository,
    private readonly recipients: Recipients,
    private readonly consent: AskConsent,
    private readonly clock: Clock,
  ) {}

  /** Says by which identifier the sender knows it, and by which the others; throws where nothing can be sent to them. */
  async execute(actor: MemberActor, referral: Need, asking: AskAnother) {
    const { participantId, needs } = referral;
    const { recipientId, categories } = asking;
    await this.recipients.mustBeEligible(recipientId, actor.organisationId);
    const now = this.clock.now();
    const [attemptId, standingId] = [newId(), newId()];
    const about = { participantId, recipientId, categories, topic: needs.wish, subjectId: attemptId };
    const questionId = await this.consent.execute(actor, { ...about, purpose: 'support' });
    const answerBy = daysAfter(now, DAYS_TO_CONSENT);
    const shared = { referralId: referral.id, participantId, recipientId, categories, answerBy };
    await this.attempts.add({
      ...shared,
      ...{ id: attemptId, reference: referral.reference, senderId: actor.organisationId },
      ...{ offerId: asking.offerId, questionId, needs, state: after('drafted', 'ask') },
      ...{ arrivedAt: null, decidedAt: null, declineReason: null, declineExplanation: null },
      ...{ proposedId: null, voidReason: null, voidExplanation: null, version: 1 },
    });
    const told = { id: standingId, attemptId, state: 'awaiting', closesAt: answerBy } as const;
    await this.standings.start({ ...shared, ...told });
    return { attemptId, standingId };
  }
}
