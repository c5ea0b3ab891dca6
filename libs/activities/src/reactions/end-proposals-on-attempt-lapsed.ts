import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { OfferRepository } from '../data/offer.repository.js';
import { ProposalRepository } from '../data/proposal.repository.js';

/** The attempt stopped: what was proposed under it ends, and her places become free. */
@ReactsTo('attempt.lapsed', 'activities.end-proposals-on-attempt-lapsed')
export class EndProposalsOnAttemptLapsed implements Reaction {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly offers: OfferRepository,
  ) {}

  async react(attemptId: string): Promise<void> {
    for (const sessionId of await this.proposals.endAll(attemptId)) await this.offers.freePlace(sessionId);
  }
}
