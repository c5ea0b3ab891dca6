import type { Arrival } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { SightRepository } from '../data/sight.repository.js';

/** How she came, and since when she is registered in this municipality. */
@Injectable()
export class WriteArrival {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly sight: SightRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: MemberActor, participantId: string, arrival: Arrival): Promise<void> {
    return this.work.run(actor, async () => {
      await this.access.mustKeepWorkingWith(actor, participantId);
      this.access.require(actor, 'write', 'sight', { id: participantId });
      await this.sight.arrived(actor, participantId, arrival);
      this.outbox.append({ name: 'arrival.written', subjectId: participantId, touches: [] });
    });
  }
}
