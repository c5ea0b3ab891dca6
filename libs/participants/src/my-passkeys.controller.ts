import {
  makePasskey,
  passkeyChallenge,
  passkeyParam,
  type MakePasskey,
  type PasskeyChallenge,
  type PasskeyParam,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { Answers, AsParticipant } from '@kring/platform-http';
import { Passkeys, relyingPartyAt } from '@kring/platform-identity';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { KeepPasskey } from './use-cases/keep-passkey.js';
import { RemovePasskey } from './use-cases/remove-passkey.js';

/** What her phone shows beside the passkey: not who she is, for whoever borrows it. */
const SHOWN = 'Mijn kring';

/** Her phone's own lock instead of a PIN. */
@ApiTags('session')
@Controller('v1/my/passkeys')
export class MyPasskeysController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly keep: KeepPasskey,
    private readonly remove: RemovePasskey,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post('challenge')
  @May('change', 'way-back')
  @Answers({ summary: 'What her phone needs to make a passkey', answer: passkeyChallenge })
  async beginMyPasskey(
    @AsParticipant() { participantId }: ParticipantActor,
    @Req() request: FastifyRequest,
  ): Promise<PasskeyChallenge> {
    const relyingParty = relyingPartyAt(request.headers.host, this.settings);
    const holder = { id: participantId, name: SHOWN };
    const options = await this.passkeys.beginMaking(request.session, holder, relyingParty);
    return { options: { ...options } };
  }

  @Post()
  @May('change', 'way-back')
  @Answers({ summary: 'Keep the passkey that her phone made' })
  keepPasskey(
    @AsParticipant() actor: ParticipantActor,
    @Req() request: FastifyRequest,
    @Body({ schema: makePasskey }) { response }: MakePasskey,
  ): Promise<void> {
    const relyingParty = relyingPartyAt(request.headers.host, this.settings);
    return this.keep.execute(actor, request.session, response, relyingParty);
  }

  @Post(':id/end')
  @May('change', 'way-back')
  @Answers({ summary: 'This passkey opens her app no longer' })
  endPasskey(
    @AsParticipant() actor: ParticipantActor,
    @Param({ schema: passkeyParam }) { id }: PasskeyParam,
  ): Promise<void> {
    return this.remove.execute(actor, id);
  }
}
