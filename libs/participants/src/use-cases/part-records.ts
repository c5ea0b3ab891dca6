import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox, type Touch } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { JoiningRepository } from '../data/joining.repository.js';

/** She takes them apart again: each is what it would have been. What she ended meanwhile stays ended. */
@Injectable()
export class PartRecords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly joinings: JoiningRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor): Promise<void> {
    return this.work.run(actor, async () => {
      const records = await this.joinings.recordsOf(actor);
      const subjectId = await this.joinings.part(actor.participantId, this.clock.now());
      const touches: Touch[] = records.map(({ participantId }) => ({ kind: 'me', id: participantId }));
      this.outbox.append({ name: 'record.parted', subjectId, touches });
    });
  }
}
