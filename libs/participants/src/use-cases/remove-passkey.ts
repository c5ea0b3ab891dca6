import { UnitOfWork } from '@kring/platform-database';
import { hashOfToken, Passkeys } from '@kring/platform-identity';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ReturnTokenRepository } from '../data/return-token.repository.js';

/** A passkey of hers opens the app no longer. */
@Injectable()
export class RemovePasskey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passkeys: Passkeys,
    private readonly tokens: ReturnTokenRepository,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, id: string): Promise<void> {
    return this.work.run(actor, async () => {
      await this.passkeys.remove(actor.participantId, id);
      await this.tokens.end(actor.participantId, 'passkey', this.clock.now(), hashOfToken(id));
    });
  }
}
