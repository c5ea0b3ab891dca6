import {
  decideErasure,
  erasureList,
  idParam,
  myErasure,
  type DecideErasure as Decided,
  type ErasureList,
  type IdParam,
  type MyErasure,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listErasures, myErasure as myErasureRead } from './queries/index.js';
import { AskErasure } from './use-cases/ask-erasure.js';
import { DecideErasure } from './use-cases/decide-erasure.js';

/** Her right to be erased (GDPR 17): hers to ask, for whoever keeps her by law to decide. */
@ApiTags('consents')
@Controller('v1')
export class ErasuresController {
  constructor(
    private readonly reads: Reads,
    private readonly asking: AskErasure,
    private readonly deciding: DecideErasure,
  ) {}

  @Get('my/erasure')
  @May('follow', 'erasure')
  @Answers({ summary: 'What she asked to be erased, and how long what is kept', answer: myErasure })
  readMyErasure(@AsParticipant() actor: ParticipantActor): Promise<MyErasure> {
    return this.reads.get(actor, myErasureRead);
  }

  @Post('my/erasure')
  @May('ask', 'erasure')
  @Answers({ summary: 'Stop all sharing, and ask to be erased' })
  askErasure(@AsParticipant() actor: ParticipantActor): Promise<void> {
    return this.asking.execute(actor);
  }

  @Get('erasures')
  @May('list', 'erasure')
  @Answers({ summary: 'Who asks to be erased and waits for your municipality', answer: erasureList })
  listErasures(@AsMember() actor: MemberActor): Promise<ErasureList> {
    return this.reads.get(actor, listErasures);
  }

  @Post('erasures/:id/decisions')
  @May('decide', 'erasure')
  @Answers({ summary: 'Erase her, or say which law keeps what you have' })
  decideErasure(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: decideErasure }) body: Decided,
  ): Promise<void> {
    return this.deciding.execute(actor, id, body);
  }
}
