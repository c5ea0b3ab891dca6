import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { KeepAwayRepository } from '../data/keep-away.repository.js';

/** She switches safety mode on or off: while it is on, those around her do not know of one another by Kring. */
@Injectable()
export class WriteSafety {
  constructor(
    private readonly work: UnitOfWork,
    private readonly list: KeepAwayRepository,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, on: boolean): Promise<void> {
    return this.work.run(actor, () => this.list.keepSafe(actor.participantId, on, this.clock.now()));
  }
}
