import {
  decideObjection,
  idParam,
  makeObjection,
  myObjectionList,
  objectionList,
  type DecideObjection as Decided,
  type IdParam,
  type MakeObjection as Made,
  type MyObjectionList,
  type ObjectionList,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listObjections, myObjections } from './queries/index.js';
import { DecideObjection } from './use-cases/decide-objection.js';
import { MakeObjection } from './use-cases/make-objection.js';

/** Her right to object to a municipality's own task (GDPR 21). */
@ApiTags('consents')
@Controller('v1')
export class ObjectionsController {
  constructor(
    private readonly reads: Reads,
    private readonly making: MakeObjection,
    private readonly deciding: DecideObjection,
  ) {}

  @Get('my/objections')
  @May('follow', 'objection')
  @Answers({ summary: 'What she objected to, and what was decided', answer: myObjectionList })
  listMyObjections(@AsParticipant() actor: ParticipantActor): Promise<MyObjectionList> {
    return this.reads.get(actor, myObjections);
  }

  @Post('my/objections')
  @May('make', 'objection')
  @Answers({ summary: 'Object to what her municipality does for its own task' })
  makeObjection(
    @AsParticipant() actor: ParticipantActor,
    @Body({ schema: makeObjection }) { says }: Made,
  ): Promise<void> {
    return this.making.execute(actor, says);
  }

  @Get('objections')
  @May('list', 'objection')
  @Answers({ summary: 'Objections that wait for your municipality', answer: objectionList })
  listObjections(@AsMember() actor: MemberActor): Promise<ObjectionList> {
    return this.reads.get(actor, listObjections);
  }

  @Post('objections/:id/decisions')
  @May('decide', 'objection')
  @Answers({ summary: 'Uphold it, or say on which ground you go on' })
  decideObjection(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: decideObjection }) body: Decided,
  ): Promise<void> {
    return this.deciding.execute(actor, id, body);
  }
}
