import type { SightTerm } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { SightRepository } from '../data/sight.repository.js';

/** After how many months without contact this municipality looks for somebody. */
@Injectable()
export class SetSightTerm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly sight: SightRepository,
  ) {}

  read(actor: MemberActor): Promise<SightTerm> {
    return this.work.run(actor, async () => ({ months: await this.sight.waitsFor(actor.organisationId) }));
  }

  execute(actor: MemberActor, months: number): Promise<void> {
    const { organisationId } = actor;
    return this.work.run(actor, async () => {
      this.access.require(actor, 'set', 'out-of-sight', { organisationId });
      await this.sight.waits(organisationId, months);
    });
  }
}
