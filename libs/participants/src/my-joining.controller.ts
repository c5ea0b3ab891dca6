import { joining, showCard, type Joining, type ShowCard } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsParticipant } from '@kring/platform-http';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { myJoining } from './queries/index.js';
import { JoinRecords } from './use-cases/join-records.js';
import { PartRecords } from './use-cases/part-records.js';

/** One person who is known twice: hers to say, by her own card, and hers to undo. */
@ApiTags('my')
@Controller('v1/my/joining')
export class MyJoiningController {
  constructor(
    private readonly reads: Reads,
    private readonly joins: JoinRecords,
    private readonly parts: PartRecords,
  ) {}

  @Get()
  @May('read', 'joining')
  @Answers({ summary: 'Which other record is hers too', answer: joining })
  readMyJoining(@AsParticipant() actor: ParticipantActor): Promise<Joining> {
    return this.reads.get(actor, myJoining);
  }

  @Post()
  @May('write', 'joining')
  @Answers({ summary: 'Say that the record of this card is hers too' })
  joinRecords(
    @AsParticipant() actor: ParticipantActor,
    @Body({ schema: showCard }) body: ShowCard,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.joins.execute(actor, body, request.ip);
  }

  @Post('end')
  @May('write', 'joining')
  @Answers({ summary: 'Take the two records apart again' })
  partRecords(@AsParticipant() actor: ParticipantActor): Promise<void> {
    return this.parts.execute(actor);
  }
}
