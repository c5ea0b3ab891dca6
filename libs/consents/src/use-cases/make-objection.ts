import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ObjectionRepository } from '../data/objection.repository.js';

/** She objects to what her municipality does for its own task (GDPR 21). It must answer; until then it sees that she did. */
@Injectable()
export class MakeObjection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly objections: ObjectionRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, says: string): Promise<void> {
    const { participantId } = actor;
    return this.work.run(actor, async () => {
      const subjectId = await this.objections.make(participantId, says, this.clock.now());
      const touches = [{ kind: 'me', id: participantId }] as const;
      this.outbox.append({ name: 'objection.made', subjectId, touches });
    });
  }
}
