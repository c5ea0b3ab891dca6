import { decideOnObjection } from '@kring/consents-domain';
import type { DecideObjection as Decided } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ObjectionRepository } from '../data/objection.repository.js';

/** Her municipality upholds her objection, which ends its task for her, or says on which ground it goes on. Said once. */
@Injectable()
export class DecideObjection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly objections: ObjectionRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string, decided: Decided): Promise<void> {
    return this.work.run(actor, async () => {
      const { participantId, state } = await this.objections.get(id);
      await this.access.mustSee(actor, 'participant', participantId);
      this.access.require(actor, 'decide', 'objection', {});
      const decision = decideOnObjection(state, decided);
      await this.objections.decide(id, decision, this.clock.now(), actor.organisationId);
      const touches = [{ kind: 'me', id: participantId }] as const;
      this.outbox.append({ name: 'objection.decided', subjectId: id, touches });
    });
  }
}
