import type { PasskeyMade } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { type BrowserSession, hashOfToken, Passkeys, type RelyingParty } from '@kring/platform-identity';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ReturnTokenRepository } from '../data/return-token.repository.js';

/** Her phone's own lock opens the app from now on; it is as sure as the session in which she said so. */
@Injectable()
export class KeepPasskey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passkeys: Passkeys,
    private readonly tokens: ReturnTokenRepository,
    private readonly clock: Clock,
  ) {}

  execute(
    { participantId, assurance, ...actor }: ParticipantActor,
    session: BrowserSession,
    response: PasskeyMade,
    relyingParty: RelyingParty,
  ): Promise<void> {
    const made = { participantId, assurance, device: '', madeAt: this.clock.now() };
    return this.work.run({ participantId, assurance, ...actor }, async () => {
      await this.passkeys.finishMaking(session, participantId, response, relyingParty);
      await this.tokens.add({ ...made, kind: 'passkey', tokenHash: hashOfToken(response.id) });
    });
  }
}
