import {
  created,
  idParam,
  reportList,
  writeReport,
  type Created,
  type IdParam,
  type ReportList,
  type WriteReport as Writing,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listReports, myReports } from './queries/index.js';
import { WriteReport } from './use-cases/write-report.js';

@ApiTags('outcomes')
@Controller('v1')
export class OutcomesController {
  constructor(
    private readonly reads: Reads,
    private readonly write: WriteReport,
  ) {}

  @Get('attempts/:id/reports')
  @May('list', 'report')
  @Answers({ summary: 'How it went', answer: reportList })
  listReports(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<ReportList> {
    return this.reads.get(actor, listReports, { id });
  }

  @Post('attempts/:id/reports')
  @May('write', 'report')
  @Answers({ summary: 'Say how it went', answer: created, status: 201 })
  writeReport(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: writeReport }) body: Writing,
  ): Promise<Created> {
    return this.write.execute(actor, id, body);
  }

  @Get('my/reports')
  @May('list', 'report')
  @Answers({ summary: 'What was written about you', answer: reportList })
  listMyReports(@AsParticipant() actor: ParticipantActor): Promise<ReportList> {
    return this.reads.get(actor, myReports);
  }
}
