import { KeepsItAway } from '@kring/consents-domain';
import type { AskContact as Asking, Created } from '@kring/contracts';
import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import { PutContact } from './put-contact.js';

/** She wants a municipality to contact her: the question is put to herself, and she answers it as any other. */
@Injectable()
export class AskContactHerself {
  constructor(
    private readonly work: UnitOfWork,
    private readonly projection: AccessProjection,
    private readonly consents: ConsentRepository,
    private readonly putting: PutContact,
    private readonly clock: Clock,
  ) {}

  /** Says the question; where one like it waits for her already, that one. */
  execute(actor: ParticipantActor, asking: Asking): Promise<Created> {
    const { participantId } = actor;
    return this.work.run(actor, async () => {
      this.projection.hold(participantId);
      if (!(await this.consents.asksHer(participantId, asking.municipalityId))) throw new KeepsItAway();
      const now = this.clock.now();
      const waiting = await this.consents.waitingContact(participantId, asking.municipalityId, now);
      const id = waiting?.id ?? (await this.putting.execute(actor, participantId, asking));
      return { id, version: 1 };
    });
  }
}
