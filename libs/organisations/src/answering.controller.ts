import { answering, type Answering } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeAnswering } from './use-cases/change-answering.js';

@ApiTags('organisations')
@Controller('v1/answering')
export class AnsweringController {
  constructor(private readonly change: ChangeAnswering) {}

  @Get()
  @May('change', 'answering')
  @Answers({ summary: 'How your organisation answers', answer: answering })
  readAnswering(@AsMember() actor: MemberActor): Promise<Answering> {
    return this.change.read(actor);
  }

  @Put()
  @May('change', 'answering')
  @Answers({ summary: 'Change within how many working days you answer, and who hears of it if not' })
  changeAnswering(
    @AsMember() actor: MemberActor,
    @Body({ schema: answering }) body: Answering,
  ): Promise<void> {
    return this.change.execute(actor, body);
  }
}
