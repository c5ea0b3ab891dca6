import {
  askCorrection,
  correctionList,
  decideCorrection,
  idParam,
  myCorrectionList,
  type AskCorrection as Asked,
  type CorrectionList,
  type DecideCorrection as Decided,
  type IdParam,
  type MyCorrectionList,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listCorrections, myCorrections } from './queries/index.js';
import { AskCorrection } from './use-cases/ask-correction.js';
import { DecideCorrection } from './use-cases/decide-correction.js';

/** What she says is wrong in her file, and what is done with it (GDPR 16 and 19). */
@ApiTags('participants')
@Controller('v1')
export class CorrectionsController {
  constructor(
    private readonly reads: Reads,
    private readonly asking: AskCorrection,
    private readonly deciding: DecideCorrection,
  ) {}

  @Get('my/corrections')
  @May('follow', 'correction')
  @Answers({ summary: 'What she said is wrong, what came of it and who was told', answer: myCorrectionList })
  listMyCorrections(@AsParticipant() actor: ParticipantActor): Promise<MyCorrectionList> {
    return this.reads.get(actor, myCorrections);
  }

  @Post('my/corrections')
  @May('ask', 'correction')
  @Answers({ summary: 'Say that something in her file is wrong' })
  askCorrection(
    @AsParticipant() actor: ParticipantActor,
    @Body({ schema: askCorrection }) body: Asked,
  ): Promise<void> {
    return this.asking.execute(actor, body);
  }

  @Get('corrections')
  @May('list', 'correction')
  @Answers({ summary: 'What people say is wrong in their files', answer: correctionList })
  listCorrections(@AsMember() actor: MemberActor): Promise<CorrectionList> {
    return this.reads.get(actor, listCorrections);
  }

  @Post('corrections/:id/decisions')
  @May('decide', 'correction')
  @Answers({ summary: 'Write it as it should be, or say why it stays' })
  decideCorrection(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: decideCorrection }) body: Decided,
  ): Promise<void> {
    return this.deciding.execute(actor, id, body);
  }
}
