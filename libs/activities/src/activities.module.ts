import { Module } from '@nestjs/common';
import { ActivitiesController } from './activities.controller.js';
import { OfferRepository } from './data/offer.repository.js';
import { ProposalRepository } from './data/proposal.repository.js';
import { EndProposalsOnAttemptLapsed } from './reactions/end-proposals-on-attempt-lapsed.js';
import { ProposeOffer } from './use-cases/propose-offer.js';
import { TakePlace } from './use-cases/take-place.js';

@Module({
  controllers: [ActivitiesController],
  providers: [OfferRepository, ProposalRepository, ProposeOffer, TakePlace, EndProposalsOnAttemptLapsed],
})
export class ActivitiesModule {}
