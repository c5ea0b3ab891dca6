import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { OfferRepository } from '../data/offer.repository.js';
import { ProposalRepository } from '../data/proposal.repository.js';

/** The attempt stopped: what was proposed under it ends, and her places become free. */
@Injectable()
export class EndProposalsOnAttemptLapsed {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly offers: OfferRepository,
  ) {}

  @ReactsTo('attempt.lapsed', 'activities.end-proposals-on-attempt-lapsed')
  async react(attemptId: string): Promise<void> {
    for (const sessionId of await this.proposals.endAll(attemptId)) await this.offers.freePlace(sessionId);
  }
}
