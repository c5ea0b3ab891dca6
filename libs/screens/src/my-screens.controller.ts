import { herExport, myCircle, type HerExport, type MyCircle } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsParticipant } from '@kring/platform-http';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { myCircle as myCircleRead, myExport } from './queries/index.js';

/** What a participant sees of all scopes together. */
@ApiTags('my')
@Controller('v1/my')
export class MyScreensController {
  constructor(private readonly reads: Reads) {}

  @Get('circle')
  @May('read', 'circle')
  @Answers({ summary: 'Who is around her', answer: myCircle })
  readMyCircle(@AsParticipant() actor: ParticipantActor): Promise<MyCircle> {
    return this.reads.get(actor, myCircleRead);
  }

  @Get('export')
  @May('take', 'export')
  @Header('content-disposition', 'attachment; filename="kring.json"')
  @Answers({ summary: 'All that Kring keeps of her, to take along', answer: herExport })
  takeMyExport(@AsParticipant() actor: ParticipantActor): Promise<HerExport> {
    return this.reads.get(actor, myExport);
  }
}
