import { UnitOfWork } from '@kring/platform-database';
import { Clock, NotFound, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ReturnTokenRepository } from '../data/return-token.repository.js';

/** One phone of hers opens the app by her PIN no longer. */
@Injectable()
export class EndPhone {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: ReturnTokenRepository,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, id: string): Promise<void> {
    return this.work.run(actor, async () => {
      if (!(await this.tokens.endPhone(actor.participantId, id, this.clock.now()))) throw new NotFound();
    });
  }
}
