import {
  idParam,
  outOfSightList,
  pageQuery,
  sight,
  type IdParam,
  type OutOfSightList,
  type PageQuery,
  type Sight,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, pageStart } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { outOfSight, sight as sightRead } from './queries/index.js';

/** Who dropped out of a municipality's sight, and what it knows of each to notice that. */
@ApiTags('participants')
@Controller('v1')
export class SightReadsController {
  constructor(private readonly reads: Reads) {}

  @Get('out-of-sight')
  @May('list', 'out-of-sight')
  @Answers({ summary: 'Whom nobody of your municipality spoke with', answer: outOfSightList })
  listOutOfSight(
    @AsMember() actor: MemberActor,
    @Query({ schema: pageQuery }) { cursor }: PageQuery,
  ): Promise<OutOfSightList> {
    return this.reads.get(actor, outOfSight, pageStart(cursor));
  }

  @Get('participants/:id/sight')
  @May('read', 'sight')
  @Answers({ summary: 'With whom she lives, how she came, and when you last spoke with her', answer: sight })
  readSight(@AsMember() actor: MemberActor, @Param({ schema: idParam }) { id }: IdParam): Promise<Sight> {
    return this.reads.get(actor, sightRead, { id });
  }
}
