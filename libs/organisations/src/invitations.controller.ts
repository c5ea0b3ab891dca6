import {
  acceptWithMailCode,
  acceptWithPasskey,
  holdInvitation,
  invitationSeen,
  passkeyChallenge,
  providerSignIn,
  session,
  type AcceptWithMailCode as WithMailCode,
  type AcceptWithPasskey as WithPasskey,
  type HoldInvitation,
  type InvitationSeen,
  type PasskeyChallenge,
  type ProviderSignIn,
  type Session,
} from '@kring/contracts';
import { Public } from '@kring/platform-access';
import { Answers } from '@kring/platform-http';
import { hashOfToken } from '@kring/platform-identity';
import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { HeldInvitations, shownInvitation } from './queries/held-invitations.js';
import { AcceptWithMailCode } from './use-cases/accept-with-mail-code.js';
import { AcceptWithPasskey } from './use-cases/accept-with-passkey.js';
import { AskInvitationCode } from './use-cases/ask-invitation-code.js';
import { Enter } from './use-cases/enter.js';

/** For whoever holds the link of an invitation. A link that was used, is too old or unknown reads as absent everywhere. */
@ApiTags('session')
@Controller('v1/invitations')
export class InvitationsController {
  constructor(
    private readonly held: HeldInvitations,
    private readonly passkey: AcceptWithPasskey,
    private readonly asking: AskInvitationCode,
    private readonly mailCode: AcceptWithMailCode,
    private readonly enter: Enter,
  ) {}

  @Post('look')
  @Public()
  @Answers({ summary: 'What stands in this invitation', answer: invitationSeen })
  async lookAtInvitation(
    @Body({ schema: holdInvitation }) { token }: HoldInvitation,
  ): Promise<InvitationSeen> {
    return shownInvitation(await this.held.get(token));
  }

  @Post('passkey-challenges')
  @Public()
  @Answers({ summary: 'Begin a passkey to accept with', answer: passkeyChallenge })
  beginInvitationPasskey(
    @Req() request: FastifyRequest,
    @Body({ schema: holdInvitation }) { token }: HoldInvitation,
  ): Promise<PasskeyChallenge> {
    return this.passkey.begin(request, token);
  }

  @Post('passkeys')
  @Public()
  @Answers({ summary: 'Accept with the passkey that was made', answer: session })
  async acceptWithPasskey(
    @Req() request: FastifyRequest,
    @Body({ schema: acceptWithPasskey }) { token, response }: WithPasskey,
  ): Promise<Session> {
    const { accountId, memberships } = await this.passkey.execute(request, token, response);
    return this.enter.execute(request, accountId, memberships, 'passkey');
  }

  @Post('mail-codes')
  @Public()
  @Answers({ summary: 'Send a code to the address that was invited' })
  askCode(@Body({ schema: holdInvitation }) { token }: HoldInvitation): Promise<void> {
    return this.asking.execute(hashOfToken(token));
  }

  @Post('mail-sessions')
  @Public()
  @Answers({ summary: 'Accept with the code that came by mail', answer: session })
  async acceptWithMailCode(
    @Req() request: FastifyRequest,
    @Body({ schema: acceptWithMailCode }) { token, code }: WithMailCode,
  ): Promise<Session> {
    const { accountId, memberships } = await this.mailCode.execute(hashOfToken(token), code);
    return this.enter.execute(request, accountId, memberships, 'mail-code');
  }

  @Post('provider-sign-ins')
  @Public()
  @Answers({ summary: 'Accept by signing in at the organisation’s own provider', answer: providerSignIn })
  async signInElsewhere(
    @Req() request: FastifyRequest,
    @Body({ schema: holdInvitation }) { token }: HoldInvitation,
  ): Promise<ProviderSignIn> {
    const { organisation } = await this.held.get(token);
    request.session.invitation = hashOfToken(token);
    await request.session.save();
    return { address: `/auth/sign-in?at=${organisation.id}` };
  }
}
