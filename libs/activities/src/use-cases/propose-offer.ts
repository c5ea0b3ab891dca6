import type { Created } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AlreadyProposed } from '../activities.errors.js';
import { OfferRepository } from '../data/offer.repository.js';
import { ProposalRepository } from '../data/proposal.repository.js';
import { OfferReach } from '../offer-reach.js';

/** A coordinator proposes an offer of her own organisation to a participant whose referral she accepted. */
@Injectable()
export class ProposeOffer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly offers: OfferRepository,
    private readonly proposals: ProposalRepository,
    private readonly reach: OfferReach,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: MemberActor, attemptId: string, offerId: string): Promise<Created> {
    return this.work.run(actor, async () => {
      const participantId = await this.access.mustKeepSeeing(actor, 'attempt', attemptId);
      await this.access.mustSee(actor, 'participant', participantId);
      const offer = await this.offers.get(offerId);
      this.access.require(actor, 'propose', 'offer', { organisationId: offer.organisationId });
      await this.reach.mustReach(participantId, offer);
      const id = await this.proposals.add({ attemptId, participantId, offerId });
      if (!id) throw new AlreadyProposed();
      const touches = [
        { kind: 'attempt', id: attemptId },
        { kind: 'me', id: participantId },
      ] as const;
      this.outbox.append({ name: 'offer.proposed', subjectId: id, touches });
      return { id, version: 1 };
    });
  }
}
