import type { PasskeyUsed } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import {
  PasskeyRefused,
  Passkeys,
  type BrowserSession,
  type ParticipantOwner,
  type RelyingParty,
} from '@kring/platform-identity';
import { hashOfToken } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ParticipantRepository } from '../data/participant.repository.js';
import { ReturnTokenRepository } from '../data/return-token.repository.js';

/** She comes back by her phone's own lock. A passkey of somebody who works with Kring opens nothing here. */
@Injectable()
export class ReturnByPasskey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passkeys: Passkeys,
    private readonly tokens: ReturnTokenRepository,
    private readonly participants: ParticipantRepository,
    private readonly clock: Clock,
  ) {}

  async execute(
    session: BrowserSession,
    response: PasskeyUsed,
    relyingParty: RelyingParty,
  ): Promise<ParticipantOwner> {
    const holderId = await this.passkeys.finishUsing(session, response, relyingParty);
    const tokenHash = hashOfToken(response.id);
    return this.work.run({ kind: 'link-holder', tokenHash }, async () => {
      const token = await this.tokens.withHash('passkey', tokenHash);
      if (token?.participantId !== holderId) throw new PasskeyRefused();
      await this.tokens.use(token.id, this.clock.now());
      const { language } = await this.participants.get(holderId);
      return { kind: 'participant', participantId: holderId, assurance: token.assurance, language };
    });
  }
}
