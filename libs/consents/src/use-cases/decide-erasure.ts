import { decideOn } from '@kring/consents-domain';
import type { DecideErasure as Decided } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ErasureRepository } from '../data/erasure.repository.js';

/** Whoever keeps her by law says whether all goes, or which law keeps it. Said once. */
@Injectable()
export class DecideErasure {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly erasures: ErasureRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string, decided: Decided): Promise<void> {
    return this.work.run(actor, async () => {
      const { participantId, state } = await this.erasures.get(id);
      await this.access.mustSee(actor, 'participant', participantId);
      this.access.require(actor, 'decide', 'erasure', {});
      const decision = decideOn(state, decided);
      await this.erasures.decide(id, decision, this.clock.now(), actor.organisationId);
      const touches = [{ kind: 'me', id: participantId }] as const;
      this.outbox.append({ name: 'erasure.decided', subjectId: id, touches });
    });
  }
}
