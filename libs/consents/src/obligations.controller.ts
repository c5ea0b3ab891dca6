import {
  answerObligation,
  idParam,
  myObligationList,
  obligationList,
  type AnswerObligation as AnswerBody,
  type IdParam,
  type MyObligationList,
  type ObligationList,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listObligations, myObligations } from './queries/index.js';
import { AnswerObligation } from './use-cases/answer-obligation.js';

/** What a recipient answers for after her consent ended, as it sees it and as she does. */
@ApiTags('consents')
@Controller('v1')
export class ObligationsController {
  constructor(
    private readonly reads: Reads,
    private readonly answering: AnswerObligation,
  ) {}

  @Get('obligations')
  @May('list', 'obligation')
  @Answers({ summary: 'What your organisation has to erase or answer for', answer: obligationList })
  listObligations(@AsMember() actor: MemberActor): Promise<ObligationList> {
    return this.reads.get(actor, listObligations);
  }

  @Post('obligations/:id/answers')
  @May('answer', 'obligation')
  @Answers({ summary: 'Erased, or kept because of a law' })
  answerObligation(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: answerObligation }) body: AnswerBody,
  ): Promise<void> {
    return this.answering.execute(actor, id, body);
  }

  @Get('my/obligations')
  @May('follow', 'obligation')
  @Answers({ summary: 'Who has to erase what it had of her, and what it answered', answer: myObligationList })
  listMyObligations(@AsParticipant() actor: ParticipantActor): Promise<MyObligationList> {
    return this.reads.get(actor, myObligations);
  }
}
