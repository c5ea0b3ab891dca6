import {
  openCardSession,
  openPinSession,
  openReturnSession,
  passkeyChallenge,
  session,
  wayBack,
  type OpenCardSession,
  type OpenPinSession,
  type OpenReturnSession,
  type PasskeyChallenge,
  type Session,
  type WayBack,
} from '@kring/contracts';
import { Public } from '@kring/platform-access';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { Answers, startSession } from '@kring/platform-http';
import { Passkeys, relyingPartyAt } from '@kring/platform-identity';
import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { deviceTokenIn } from './device-cookie.js';
import { sessionOf } from './session-of.js';
import { FindWayBack } from './use-cases/find-way-back.js';
import { ReturnByCard } from './use-cases/return-by-card.js';
import { ReturnByPasskey } from './use-cases/return-by-passkey.js';
import { ReturnByPin } from './use-cases/return-by-pin.js';

/** How she comes back: her PIN on her own phone, her paper card, or her phone's own lock. */
@ApiTags('session')
@Controller('v1')
export class ReturnController {
  constructor(
    private readonly find: FindWayBack,
    private readonly byPin: ReturnByPin,
    private readonly byCard: ReturnByCard,
    private readonly byPasskey: ReturnByPasskey,
    private readonly passkeys: Passkeys,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('return')
  @Public()
  @Answers({ summary: 'Whether this phone is known as somebody’s own', answer: wayBack })
  findWayBack(@Req() request: FastifyRequest): Promise<WayBack> {
    return this.find.execute(deviceTokenIn(request, this.settings));
  }

  @Post('pin-sessions')
  @Public()
  @Answers({ summary: 'Sign in with a PIN on one’s own phone', answer: session })
  async openPinSession(
    @Req() request: FastifyRequest,
    @Body({ schema: openPinSession }) { pin }: OpenPinSession,
  ): Promise<Session> {
    const owner = await this.byPin.execute(deviceTokenIn(request, this.settings), pin, request.ip);
    await startSession(request, owner, 'pin');
    return sessionOf(owner);
  }

  @Post('card-sessions')
  @Public()
  @Answers({ summary: 'Sign in with a paper card and a PIN', answer: session })
  async openCardSession(
    @Req() request: FastifyRequest,
    @Body({ schema: openCardSession }) { card, pin }: OpenCardSession,
  ): Promise<Session> {
    const owner = await this.byCard.execute(card, pin, request.ip);
    await startSession(request, owner, 'card');
    return sessionOf(owner);
  }

  @Post('return/passkey-challenges')
  @Public()
  @Answers({ summary: 'What a phone needs to sign in by its own lock', answer: passkeyChallenge })
  async beginPasskeyReturn(@Req() request: FastifyRequest): Promise<PasskeyChallenge> {
    const options = await this.passkeys.beginUsing(request.session, this.relyingParty(request));
    return { options: { ...options } };
  }

  @Post('return/passkey-sessions')
  @Public()
  @Answers({ summary: 'Sign in by the phone’s own lock', answer: session })
  async openReturnSession(
    @Req() request: FastifyRequest,
    @Body({ schema: openReturnSession }) { response }: OpenReturnSession,
  ): Promise<Session> {
    const owner = await this.byPasskey.execute(request.session, response, this.relyingParty(request));
    await startSession(request, owner, 'passkey');
    return sessionOf(owner);
  }

  private relyingParty(request: FastifyRequest) {
    return relyingPartyAt(request.headers.host, this.settings);
  }
}
