import {
  addPasskey,
  chooseMembership,
  holdInvitation,
  passkeyChallenge,
  passkeyList,
  passkeyListed,
  passkeyParam,
  session,
  sessionList,
  sessionParam,
  type AddPasskey,
  type ChooseMembership as Choosing,
  type HoldInvitation,
  type PasskeyChallenge,
  type PasskeyList,
  type PasskeyListed,
  type PasskeyParam,
  type Session,
  type SessionList,
  type SessionParam,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers } from '@kring/platform-http';
import { hashOfToken, Sessions } from '@kring/platform-identity';
import { Body, Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OwnMemberships } from './own-memberships.js';
import { ownerOf, OwnPasskeys } from './own-passkeys.js';

/** Your own ways in: where you are signed in, your passkeys, and what you work as. */
@ApiTags('session')
@Controller('v1')
export class OwnAccountController {
  constructor(
    private readonly sessions: Sessions,
    private readonly passkeys: OwnPasskeys,
    private readonly memberships: OwnMemberships,
  ) {}

  @Get('sessions')
  @May('list', 'session')
  @Answers({ summary: 'Where you are signed in', answer: sessionList })
  async listSessions(@Req() request: FastifyRequest): Promise<SessionList> {
    const held = await this.sessions.list(ownerOf(request).accountId);
    return { items: held.map((one) => ({ ...one, current: one.id === request.session.keptAs })) };
  }

  @Post('sessions/:id/end')
  @May('end', 'session')
  @Answers({ summary: 'End a session of yours' })
  async endOwnSession(
    @Req() request: FastifyRequest,
    @Param({ schema: sessionParam }) { id }: SessionParam,
  ): Promise<void> {
    await this.sessions.end(ownerOf(request).accountId, id);
  }

  @Post('sessions/end-others')
  @May('end', 'session')
  @Answers({ summary: 'End all your sessions but this one' })
  async endOtherSessions(@Req() request: FastifyRequest): Promise<void> {
    await this.sessions.endAll(ownerOf(request).accountId, request.session.keptAs);
  }

  @Post('session/membership')
  @May('choose', 'session')
  @Answers({ summary: 'Go on as another of your memberships', answer: session })
  chooseMembership(
    @Req() request: FastifyRequest,
    @Body({ schema: chooseMembership }) { memberId }: Choosing,
  ): Promise<Session> {
    return this.memberships.choose(request, memberId);
  }

  @Post('invitations/acceptances')
  @May('accept', 'invitation')
  @Answers({ summary: 'Accept an invitation with the account that you are signed in with', answer: session })
  acceptInvitation(
    @Req() request: FastifyRequest,
    @Body({ schema: holdInvitation }) { token }: HoldInvitation,
  ): Promise<Session> {
    return this.memberships.accept(request, hashOfToken(token));
  }

  @Get('passkeys')
  @May('list', 'passkey')
  @Answers({ summary: 'Your passkeys', answer: passkeyList })
  async listPasskeys(@Req() request: FastifyRequest): Promise<PasskeyList> {
    return { items: await this.passkeys.list(request) };
  }

  @Post('passkeys/challenge')
  @May('add', 'passkey')
  @Answers({ summary: 'Begin a new passkey', answer: passkeyChallenge })
  beginPasskey(@Req() request: FastifyRequest): Promise<PasskeyChallenge> {
    return this.passkeys.beginMaking(request);
  }

  @Post('passkeys')
  @May('add', 'passkey')
  @Answers({ summary: 'Keep the passkey that was made', answer: passkeyListed, status: 201 })
  addPasskey(
    @Req() request: FastifyRequest,
    @Body({ schema: addPasskey }) { response }: AddPasskey,
  ): Promise<PasskeyListed> {
    return this.passkeys.finishMaking(request, response);
  }

  @Delete('passkeys/:id')
  @May('remove', 'passkey')
  @Answers({ summary: 'Remove a passkey of yours' })
  async removePasskey(
    @Req() request: FastifyRequest,
    @Param({ schema: passkeyParam }) { id }: PasskeyParam,
  ): Promise<void> {
    await this.passkeys.remove(request, id);
  }
}
