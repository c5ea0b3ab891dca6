import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { SightRepository } from '../data/sight.repository.js';

/** It was written down by mistake: nobody of her municipality spoke with her then. */
@Injectable()
export class TakeBackContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly sight: SightRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string): Promise<void> {
    return this.work.run(actor, async () => {
      this.access.require(actor, 'write', 'sight', { id });
      const participantId = await this.sight.neverSpoke(actor.organisationId, id, this.clock.now());
      const touches = [{ kind: 'contact-request', id: participantId }] as const;
      this.outbox.append({ name: 'contact.taken-back', subjectId: id, touches });
    });
  }
}
