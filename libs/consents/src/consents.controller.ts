import {
  answerQuestion,
  idParam,
  lookList,
  pageQuery,
  questionList,
  questionQuery,
  withdraw,
  withdrawn,
  type AnswerQuestion as AnswerBody,
  type IdParam,
  type LookList,
  type PageQuery,
  type QuestionList,
  type QuestionQuery,
  type Withdraw,
  type Withdrawn,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsParticipant, pageStart } from '@kring/platform-http';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { answerWayOf } from './answer-way.js';
import { listLooks } from './queries/index.js';
import { WaitingQuestions } from './queries/waiting-questions.js';
import { AnswerAsked } from './use-cases/answer-asked.js';
import { WithdrawConsent } from './use-cases/withdraw-consent.js';

@ApiTags('consents')
@Controller('v1/my')
export class ConsentsController {
  constructor(
    private readonly reads: Reads,
    private readonly waiting: WaitingQuestions,
    private readonly answer: AnswerAsked,
    private readonly withdrawal: WithdrawConsent,
  ) {}

  @Get('questions')
  @May('list', 'question')
  @Answers({ summary: 'The questions that wait for her', answer: questionList })
  listQuestions(
    @AsParticipant() actor: ParticipantActor,
    @Query({ schema: questionQuery }) { language }: QuestionQuery,
  ): Promise<QuestionList> {
    return this.waiting.list(actor, language);
  }

  @Post('questions/:id/answers')
  @May('answer', 'question')
  @Answers({ summary: 'Yes, no, or talk first' })
  answerQuestion(
    @AsParticipant() actor: ParticipantActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: answerQuestion }) body: AnswerBody,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.answer.execute(actor, id, body, answerWayOf(request.session.way));
  }

  @Get('looks')
  @May('list', 'look')
  @Answers({ summary: 'Who looked, when, at what, for which purpose', answer: lookList })
  listLooks(
    @AsParticipant() actor: ParticipantActor,
    @Query({ schema: pageQuery }) { cursor }: PageQuery,
  ): Promise<LookList> {
    return this.reads.get(actor, listLooks, pageStart(cursor));
  }

  @Post('withdrawals')
  @May('withdraw', 'circle')
  @Answers({ summary: 'Stop sharing, with one or with all', answer: withdrawn })
  withdrawConsent(
    @AsParticipant() actor: ParticipantActor,
    @Body({ schema: withdraw }) body: Withdraw,
  ): Promise<Withdrawn> {
    return this.withdrawal.execute(actor, body.recipientId);
  }
}
