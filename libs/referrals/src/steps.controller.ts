import {
  decided,
  idParam,
  takeStep,
  type Decided,
  type IdParam,
  type TakeStep as Taking,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SayWeMet } from './use-cases/say-we-met.js';
import { TakeStep } from './use-cases/take-step.js';

@ApiTags('attempts')
@Controller('v1')
export class StepsController {
  constructor(
    private readonly take: TakeStep,
    private readonly meet: SayWeMet,
  ) {}

  @Post('attempts/:id/steps')
  @May('step', 'attempt')
  @Answers({ summary: 'Plan the first meeting, begin, complete or stop', answer: decided })
  takeStep(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: takeStep }) body: Taking,
  ): Promise<Decided> {
    return this.take.execute(actor, id, body);
  }

  @Post('my/referrals/:id/meetings')
  @May('meet', 'referral')
  @Answers({ summary: 'Say that you met', status: 204 })
  sayWeMet(
    @AsParticipant() actor: ParticipantActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<void> {
    return this.meet.execute(actor, id);
  }
}
