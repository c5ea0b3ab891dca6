import {
  linkCodeSent,
  openLinkSession,
  requestLinkCode,
  session,
  type LinkCodeSent,
  type OpenLinkSession as OpenLinkSessionBody,
  type RequestLinkCode,
  type Session,
} from '@kring/contracts';
import { Public } from '@kring/platform-access';
import { Answers, startSession } from '@kring/platform-http';
import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { sessionOf } from './session-of.js';
import { OpenLinkSession } from './use-cases/open-link-session.js';
import { SendLinkCode } from './use-cases/send-link-code.js';

/** How she gets in the first time: her link, and a code that comes another way. */
@ApiTags('session')
@Controller('v1')
export class LinksController {
  constructor(
    private readonly sendCode: SendLinkCode,
    private readonly open: OpenLinkSession,
  ) {}

  @Post('link-codes')
  @Public()
  @Answers({ summary: 'Send a code for this link', answer: linkCodeSent })
  requestLinkCode(@Body({ schema: requestLinkCode }) body: RequestLinkCode): Promise<LinkCodeSent> {
    return this.sendCode.execute(body.token);
  }

  @Post('link-sessions')
  @Public()
  @Answers({ summary: 'Sign in with link and code', answer: session })
  async openLinkSession(
    @Req() request: FastifyRequest,
    @Body({ schema: openLinkSession }) body: OpenLinkSessionBody,
  ): Promise<Session> {
    const { owner, way } = await this.open.execute(body.token, body.code, request.ip);
    await startSession(request, owner, way);
    return sessionOf(owner);
  }
}
