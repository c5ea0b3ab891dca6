import {
  idParam,
  myWays,
  sessionParam,
  type IdParam,
  type MyWays,
  type SessionParam,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { Answers, AsParticipant } from '@kring/platform-http';
import { Sessions } from '@kring/platform-identity';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { deviceTokenIn } from './device-cookie.js';
import { ListWays } from './queries/list-ways.js';
import { EndOthers } from './use-cases/end-others.js';
import { EndPhone } from './use-cases/end-phone.js';

/** By what her app opens, and where it is open now: hers to see and to end. */
@ApiTags('session')
@Controller('v1/my')
export class MyWaysController {
  constructor(
    private readonly ways: ListWays,
    private readonly phone: EndPhone,
    private readonly others: EndOthers,
    private readonly sessions: Sessions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('ways')
  @May('list', 'way-back')
  @Answers({ summary: 'By what her app opens, and where it is open', answer: myWays })
  listWays(@AsParticipant() actor: ParticipantActor, @Req() request: FastifyRequest): Promise<MyWays> {
    const { keptAs, way } = request.session;
    return this.ways.list(actor, {
      deviceToken: deviceTokenIn(request, this.settings),
      sessionId: keptAs,
      way,
    });
  }

  @Post('phones/:id/end')
  @May('change', 'way-back')
  @Answers({ summary: 'This phone opens her app no longer' })
  endPhone(
    @AsParticipant() actor: ParticipantActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<void> {
    return this.phone.execute(actor, id);
  }

  @Post('sessions/:id/end')
  @May('change', 'way-back')
  @Answers({ summary: 'Close her app where it is open' })
  endOneSession(
    @AsParticipant() actor: ParticipantActor,
    @Param({ schema: sessionParam }) { id }: SessionParam,
  ): Promise<void> {
    return this.sessions.end(actor.participantId, id);
  }

  @Post('others/end')
  @May('change', 'way-back')
  @Answers({ summary: 'She lost a phone: all but this one end' })
  endOthers(@AsParticipant() actor: ParticipantActor, @Req() request: FastifyRequest): Promise<void> {
    return this.others.execute(actor, request.session.keptAs, deviceTokenIn(request, this.settings));
  }
}
