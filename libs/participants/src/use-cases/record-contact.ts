import type { RecordContact as Recording } from '@kring/contracts';
import { mustHaveBeen } from '@kring/participants-domain';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { calendarDayOf, Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { SightRepository } from '../data/sight.repository.js';

/** Somebody of her municipality spoke with her herself. */
@Injectable()
export class RecordContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly sight: SightRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, participantId: string, contact: Recording): Promise<void> {
    return this.work.run(actor, async () => {
      await this.access.mustKeepInTouch(actor, participantId);
      this.access.require(actor, 'write', 'sight', { id: participantId });
      mustHaveBeen(contact.day, calendarDayOf(this.clock.now()));
      const id = await this.sight.spoke(actor, participantId, contact, this.clock.now());
      const touches = [{ kind: 'contact-request', id: participantId }] as const;
      this.outbox.append({ name: 'contact.recorded', subjectId: id, touches });
    });
  }
}
