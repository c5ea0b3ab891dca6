import {
  askBack,
  clarify,
  decided,
  idParam,
  type AskBack as Asking,
  type Clarify as Clarifying,
  type Decided,
  type IdParam,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AskBack } from './use-cases/ask-back.js';
import { Clarify } from './use-cases/clarify.js';

/** One fact that a receiver lacks: asked back by the attempt, answered by the standing. */
@ApiTags('attempts')
@Controller('v1')
export class ClarificationsController {
  constructor(
    private readonly ask: AskBack,
    private readonly clarify: Clarify,
  ) {}

  @Post('attempts/:id/clarifications')
  @May('decide', 'attempt')
  @Answers({ summary: 'Ask one fact back before you answer', answer: decided })
  askBack(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: askBack }) body: Asking,
  ): Promise<Decided> {
    return this.ask.execute(actor, id, body);
  }

  @Post('referrals/:id/clarifications')
  @May('send', 'referral')
  @Answers({ summary: 'Answer what was asked back', status: 204 })
  clarifyReferral(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: clarify }) body: Clarifying,
  ): Promise<void> {
    return this.clarify.execute(actor, id, body);
  }
}
