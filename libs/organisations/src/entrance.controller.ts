import {
  openMailSession,
  openPasskeySession,
  passkeyChallenge,
  requestMailCode,
  session,
  type OpenMailSession as WithMailCode,
  type OpenPasskeySession,
  type PasskeyChallenge,
  type RequestMailCode,
  type Session,
} from '@kring/contracts';
import { WrongMailCode } from '@kring/organisations-domain';
import { Public } from '@kring/platform-access';
import { Answers } from '@kring/platform-http';
import { PasskeyRefused } from '@kring/platform-identity';
import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Memberships } from './memberships.js';
import { OwnPasskeys } from './own-passkeys.js';
import { AskMailCode } from './use-cases/ask-mail-code.js';
import { Enter } from './use-cases/enter.js';
import { OpenMailSession } from './use-cases/open-mail-session.js';

/** How organisations and volunteers come in: by passkey, or by a code that comes by mail. */
@ApiTags('session')
@Controller('v1')
export class EntranceController {
  constructor(
    private readonly passkeys: OwnPasskeys,
    private readonly asking: AskMailCode,
    private readonly opening: OpenMailSession,
    private readonly memberships: Memberships,
    private readonly enter: Enter,
  ) {}

  @Post('passkey-challenges')
  @Public()
  @Answers({ summary: 'Begin to sign in with a passkey', answer: passkeyChallenge })
  beginPasskeySession(@Req() request: FastifyRequest): Promise<PasskeyChallenge> {
    return this.passkeys.beginUsing(request);
  }

  @Post('passkey-sessions')
  @Public()
  @Answers({ summary: 'Sign in with a passkey', answer: session })
  async openPasskeySession(
    @Req() request: FastifyRequest,
    @Body({ schema: openPasskeySession }) { response }: OpenPasskeySession,
  ): Promise<Session> {
    const accountId = await this.passkeys.finishUsing(request, response);
    const memberships = await this.memberships.of(accountId);
    if (memberships.length === 0) throw new PasskeyRefused();
    return this.enter.execute(request, accountId, memberships, 'passkey');
  }

  @Post('mail-codes')
  @Public()
  @Answers({ summary: 'Ask for a code by mail; the answer is the same for every address' })
  requestMailCode(@Body({ schema: requestMailCode }) { mail }: RequestMailCode): Promise<void> {
    return this.asking.execute(mail);
  }

  @Post('mail-sessions')
  @Public()
  @Answers({ summary: 'Sign in with a code that came by mail', answer: session })
  async openMailSession(
    @Req() request: FastifyRequest,
    @Body({ schema: openMailSession }) { mail, code }: WithMailCode,
  ): Promise<Session> {
    const accountId = await this.opening.execute(mail, code);
    const memberships = await this.memberships.of(accountId);
    if (memberships.length === 0) throw new WrongMailCode();
    return this.enter.execute(request, accountId, memberships, 'mail-code');
  }
}
