import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { HouseholdRepository } from '../data/household.repository.js';

/** They do not live together, or no longer. */
@Injectable()
export class EndHousehold {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly households: HouseholdRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: MemberActor, id: string): Promise<void> {
    return this.work.run(actor, async () => {
      this.access.require(actor, 'link', 'household', { id });
      await this.households.end(actor.organisationId, id);
      this.outbox.append({ name: 'household.ended', subjectId: id, touches: [] });
    });
  }
}
