import { UnitOfWork } from '@kring/platform-database';
import { hashOfToken, Passkeys, Sessions } from '@kring/platform-identity';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ReturnTokenRepository } from '../data/return-token.repository.js';

/** She lost a phone: nothing but the one that she holds now opens her app, and no other page of it stays open. */
@Injectable()
export class EndOthers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: ReturnTokenRepository,
    private readonly passkeys: Passkeys,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: ParticipantActor,
    sessionId: string | undefined,
    deviceToken: string | undefined,
  ): Promise<void> {
    const { participantId } = actor;
    return this.work.run(actor, async () => {
      const now = this.clock.now();
      await this.tokens.endOtherPhones(participantId, now, hashOfToken(deviceToken ?? ''));
      // Which phone holds which passkey is not known here, so all of them go; this phone makes a new one.
      await this.tokens.end(participantId, 'passkey', now);
      for (const { id } of await this.passkeys.of(participantId))
        await this.passkeys.remove(participantId, id);
      await this.sessions.endAll(participantId, sessionId);
    });
  }
}
