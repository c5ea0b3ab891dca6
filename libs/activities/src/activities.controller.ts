import {
  created,
  idParam,
  offerList,
  offerQuery,
  placeTaken,
  proposalList,
  proposeOffer,
  takePlace,
  type Created,
  type IdParam,
  type OfferList,
  type OfferQuery,
  type PlaceTaken,
  type ProposalList,
  type ProposeOffer as Proposing,
  type TakePlace as Taking,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listOffers, listProposals, myProposals } from './queries/index.js';
import { ProposeOffer } from './use-cases/propose-offer.js';
import { TakePlace } from './use-cases/take-place.js';

@ApiTags('activities')
@Controller('v1')
export class ActivitiesController {
  constructor(
    private readonly reads: Reads,
    private readonly propose: ProposeOffer,
    private readonly take: TakePlace,
  ) {}

  @Get('offers')
  @May('list', 'offer')
  @Answers({ summary: 'What organisations organise', answer: offerList })
  listOffers(
    @AsMember() actor: MemberActor,
    @Query({ schema: offerQuery }) query: OfferQuery,
  ): Promise<OfferList> {
    return this.reads.get(actor, listOffers, query);
  }

  @Get('attempts/:id/proposals')
  @May('list', 'proposal')
  @Answers({ summary: 'What was proposed to her', answer: proposalList })
  listProposals(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<ProposalList> {
    return this.reads.get(actor, listProposals, { id });
  }

  @Post('attempts/:id/proposals')
  @May('propose', 'offer')
  @Answers({ summary: 'Propose an offer to her', answer: created, status: 201 })
  proposeOffer(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: proposeOffer }) body: Proposing,
  ): Promise<Created> {
    return this.propose.execute(actor, id, body.offerId);
  }

  @Get('my/proposals')
  @May('list', 'proposal')
  @Answers({ summary: 'What was proposed to you', answer: proposalList })
  listMyProposals(@AsParticipant() actor: ParticipantActor): Promise<ProposalList> {
    return this.reads.get(actor, myProposals);
  }

  @Post('my/enrolments')
  @May('take', 'enrolment')
  @Answers({ summary: 'Take a place', answer: placeTaken, status: 201 })
  takePlace(
    @AsParticipant() actor: ParticipantActor,
    @Body({ schema: takePlace }) body: Taking,
  ): Promise<PlaceTaken> {
    return this.take.execute(actor, body);
  }
}
