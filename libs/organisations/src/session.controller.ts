import { personas, session, type Personas, type Session } from '@kring/contracts';
import { Public } from '@kring/platform-access';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { Reads } from '@kring/platform-database';
import { Answers, endSession } from '@kring/platform-http';
import { Actors, Sessions } from '@kring/platform-identity';
import { PUBLIC } from '@kring/platform-kernel';
import { Controller, Get, Inject, Post, Req, UnauthorizedException } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { listPersonas, memberSession } from './queries/index.js';

@ApiTags('session')
@Controller('v1')
export class SessionController {
  constructor(
    private readonly reads: Reads,
    private readonly actors: Actors,
    private readonly sessions: Sessions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('session')
  @Public()
  @Answers({ summary: 'Who is signed in here', answer: session })
  async findSession(@Req() request: FastifyRequest): Promise<Session> {
    const { owner } = request.session;
    const actor = await this.actors.of(owner);
    if (!owner || !actor) throw new UnauthorizedException();
    if (owner.kind === 'participant') {
      const { participantId, language, assurance } = owner;
      return { kind: 'participant', participantId, language, assurance };
    }
    return this.reads.get(actor, memberSession);
  }

  @Post('session/end')
  @Public()
  @Answers({ summary: 'Sign out' })
  async endSession(@Req() request: FastifyRequest): Promise<void> {
    await endSession(request, this.sessions);
  }

  @Get('personas')
  @Public()
  @Answers({ summary: 'The people of the demo; empty elsewhere', answer: personas })
  listPersonas(): Promise<Personas> {
    const { KRING_PUBLIC_URL, KRING_OIDC_ISSUER, KRING_DEMO } = this.settings;
    return this.reads.get(PUBLIC, listPersonas, {
      address: KRING_PUBLIC_URL,
      issuer: KRING_OIDC_ISSUER,
      demo: KRING_DEMO,
    });
  }
}
