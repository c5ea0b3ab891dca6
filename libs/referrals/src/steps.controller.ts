import { decided, idParam, takeStep, type Decided, type IdParam, type TakeStep } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BeginAttempt } from './use-cases/begin-attempt.js';
import { EndAttempt } from './use-cases/end-attempt.js';
import { PlanHandover } from './use-cases/plan-handover.js';
import { SayWeMet } from './use-cases/say-we-met.js';

@ApiTags('attempts')
@Controller('v1')
export class StepsController {
  constructor(
    private readonly plan: PlanHandover,
    private readonly begin: BeginAttempt,
    private readonly end: EndAttempt,
    private readonly meet: SayWeMet,
  ) {}

  @Post('attempts/:id/steps')
  @May('step', 'attempt')
  @Answers({ summary: 'Plan the first meeting, begin, complete or stop', answer: decided })
  takeStep(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: takeStep }) body: TakeStep,
  ): Promise<Decided> {
    if (body.step === 'plan-handover') return this.plan.execute(actor, id, body);
    if (body.step === 'stop') return this.end.stop(actor, id, body);
    if (body.step === 'complete') return this.end.complete(actor, id, body.version);
    return this.begin.execute(actor, id, body.version);
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
