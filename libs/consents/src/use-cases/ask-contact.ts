import { mustBeAWhileAgo } from '@kring/consents-domain';
import type { AskContact as Asking } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import { PutContact } from './put-contact.js';

/** An organisation that helps her asks her whether a municipality may contact her. What she answers is not its to know. */
@Injectable()
export class AskContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly consents: ConsentRepository,
    private readonly putting: PutContact,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, participantId: string, asking: Asking): Promise<void> {
    return this.work.run(actor, async () => {
      // Held, so that of two who ask at once one is the first.
      await this.access.mustKeepInTouch(actor, participantId);
      this.access.require(actor, 'ask', 'contact-request', { participantId });
      const askedAt = await this.consents.askedContactAt(participantId, asking.municipalityId);
      mustBeAWhileAgo(askedAt, this.clock.now());
      await this.putting.execute(actor, participantId, asking);
    });
  }
}
