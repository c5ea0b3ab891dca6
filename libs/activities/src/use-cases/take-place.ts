import { mustTakePlace, SessionFull } from '@kring/activities-domain';
import type { PlaceTaken, TakePlace as Taking } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { OfferRepository } from '../data/offer.repository.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import { OfferReach } from '../offer-reach.js';

/** She takes a place in a session of what was proposed to her. */
@Injectable()
export class TakePlace {
  constructor(
    private readonly work: UnitOfWork,
    private readonly offers: OfferRepository,
    private readonly proposals: ProposalRepository,
    private readonly reach: OfferReach,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, { proposalId, sessionId }: Taking): Promise<PlaceTaken> {
    return this.work.run(actor, async () => {
      const proposal = await this.proposals.hers(actor.participantId, proposalId);
      mustTakePlace(proposal, await this.offers.session(sessionId), this.clock.now());
      await this.reach.mustReach(actor.participantId, await this.offers.get(proposal.offerId));
      if (!(await this.offers.takePlace(sessionId))) throw new SessionFull();
      const id = await this.proposals.enrol(proposal, sessionId);
      const touches = [
        { kind: 'me', id: actor.participantId },
        { kind: 'attempt', id: proposal.attemptId },
        { kind: 'offer', id: proposal.offerId },
      ] as const;
      this.outbox.append({ name: 'place.taken', subjectId: proposal.attemptId, touches });
      return { id, state: 'confirmed' };
    });
  }
}
