import { OrganisationsModule } from '@kring/organisations';
import { ParticipantsModule } from '@kring/participants';
import { Module } from '@nestjs/common';
import { ActivitiesController } from './activities.controller.js';
import { OfferRepository } from './data/offer.repository.js';
import { ProposalRepository } from './data/proposal.repository.js';
import { OfferReach } from './offer-reach.js';
import { EndProposalsOnAttemptLapsed } from './reactions/end-proposals-on-attempt-lapsed.js';
import { ProposeOffer } from './use-cases/propose-offer.js';
import { TakePlace } from './use-cases/take-place.js';

@Module({
  imports: [OrganisationsModule, ParticipantsModule],
  controllers: [ActivitiesController],
  providers: [
    OfferRepository,
    ProposalRepository,
    OfferReach,
    ProposeOffer,
    TakePlace,
    EndProposalsOnAttemptLapsed,
  ],
})
export class ActivitiesModule {}
