import {
  attemptList,
  attemptPage,
  attemptQuery,
  decideAttempt,
  decided,
  giveAttempt,
  idParam,
  type AttemptList,
  type AttemptPage,
  type AttemptQuery,
  type DecideAttempt,
  type Decided,
  type GiveAttempt as Giving,
  type IdParam,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads, type JsonText } from '@kring/platform-database';
import { Answers, AsMember, pageStart } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AttemptPages } from './queries/attempt-pages.js';
import { listAttempts } from './queries/index.js';
import { AcceptAttempt } from './use-cases/accept-attempt.js';
import { ConsiderAttempt } from './use-cases/consider-attempt.js';
import { DeclineAttempt } from './use-cases/decline-attempt.js';
import { GiveAttempt } from './use-cases/give-attempt.js';

@ApiTags('attempts')
@Controller('v1/attempts')
export class AttemptsController {
  constructor(
    private readonly reads: Reads,
    private readonly pages: AttemptPages,
    private readonly accept: AcceptAttempt,
    private readonly decline: DeclineAttempt,
    private readonly consider: ConsiderAttempt,
    private readonly give: GiveAttempt,
  ) {}

  @Get()
  @May('list', 'attempt')
  @Answers({ summary: 'Your inbox', answer: attemptList })
  listAttempts(
    @AsMember() actor: MemberActor,
    @Query({ schema: attemptQuery }) { cursor, ...which }: AttemptQuery,
  ): Promise<JsonText<AttemptList>> {
    return this.reads.getText(actor, listAttempts, { ...which, ...pageStart(cursor) });
  }

  @Get(':id')
  @May('read', 'attempt')
  @Answers({ summary: 'What is asked of you', answer: attemptPage })
  readAttempt(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<AttemptPage> {
    return this.pages.get(actor, id);
  }

  @Post(':id/decisions')
  @May('decide', 'attempt')
  @Answers({ summary: 'Accept, decline, or say that you look at it or have a waiting list', answer: decided })
  decideAttempt(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: decideAttempt }) body: DecideAttempt,
  ): Promise<Decided> {
    if (body.decision === 'accept') return this.accept.execute(actor, id, body.version);
    if (body.decision === 'decline') return this.decline.execute(actor, id, body);
    return this.consider.execute(actor, id, body.decision, body.version);
  }

  @Put(':id/keeper')
  @May('keep', 'attempt')
  @Answers({ summary: 'Take it, or give it to a colleague or a team', status: 204 })
  giveAttempt(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: giveAttempt }) body: Giving,
  ): Promise<void> {
    return this.give.execute(actor, id, body);
  }
}
