import { myCircle, mySectionList, type MyCircle, type MySectionList } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsParticipant } from '@kring/platform-http';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { myCircle as myCircleRead, mySections } from './queries/index.js';

@ApiTags('my')
@Controller('v1/my')
export class MyDossierController {
  constructor(private readonly reads: Reads) {}

  @Get('circle')
  @May('read', 'circle')
  @Answers({ summary: 'Who is around her', answer: myCircle })
  readMyCircle(@AsParticipant() actor: ParticipantActor): Promise<MyCircle> {
    return this.reads.get(actor, myCircleRead);
  }

  @Get('sections')
  @May('list', 'section')
  @Answers({ summary: 'What stands in her own file', answer: mySectionList })
  listMySections(@AsParticipant() actor: ParticipantActor): Promise<MySectionList> {
    return this.reads.get(actor, mySections);
  }
}
