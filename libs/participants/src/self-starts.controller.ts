import { session, startHerself, type Session, type StartHerself as Starting } from '@kring/contracts';
import { Public } from '@kring/platform-access';
import { Answers, startSession } from '@kring/platform-http';
import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { sessionOf } from './session-of.js';
import { StartHerself } from './use-cases/start-herself.js';

/** How she gets in where nobody added her. */
@ApiTags('session')
@Controller('v1')
export class SelfStartsController {
  constructor(private readonly start: StartHerself) {}

  @Post('self-starts')
  @Public()
  @Answers({ summary: 'Start by oneself', answer: session })
  async startHerself(
    @Req() request: FastifyRequest,
    @Body({ schema: startHerself }) body: Starting,
  ): Promise<Session> {
    const owner = await this.start.execute(body, request.ip);
    await startSession(request, owner, 'self-start');
    return sessionOf(owner);
  }
}
