import {
  idParam,
  resultList,
  writeResult,
  type IdParam,
  type ResultList,
  type WriteResult as Writing,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { attemptResults, myResults, referralResults } from './queries/index.js';
import { WriteResult } from './use-cases/write-result.js';

@ApiTags('outcomes')
@Controller('v1')
export class ResultsController {
  constructor(
    private readonly reads: Reads,
    private readonly write: WriteResult,
  ) {}

  @Get('attempts/:id/results')
  @May('list', 'report')
  @Answers({ summary: 'What came of it', answer: resultList })
  listResults(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<ResultList> {
    return this.reads.get(actor, attemptResults, { id });
  }

  @Post('attempts/:id/results')
  @May('write', 'result')
  @Answers({ summary: 'Say where she stood on the ladder, before and after' })
  writeResult(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: writeResult }) body: Writing,
  ): Promise<void> {
    return this.write.execute(actor, id, body);
  }

  @Get('referrals/:id/results')
  @May('follow', 'result')
  @Answers({ summary: 'What came of what you sent, as far as she shares how it goes', answer: resultList })
  followResults(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<ResultList> {
    return this.reads.get(actor, referralResults, { id });
  }

  @Get('my/results')
  @May('list', 'result')
  @Answers({ summary: 'What came of it, as others read it', answer: resultList })
  listMyResults(@AsParticipant() actor: ParticipantActor): Promise<ResultList> {
    return this.reads.get(actor, myResults);
  }
}
