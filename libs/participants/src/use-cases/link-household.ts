import { livingTogether } from '@kring/participants-domain';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { HouseholdRepository } from '../data/household.repository.js';

/** Two adults live together, says the municipality that keeps both by law. It gives nobody anything of the other. */
@Injectable()
export class LinkHousehold {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly households: HouseholdRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, participantId: string, partnerId: string): Promise<void> {
    return this.work.run(actor, async () => {
      await this.access.mustKeepWorkingWith(actor, participantId);
      this.access.require(actor, 'link', 'household', { id: participantId });
      const both = livingTogether(participantId, partnerId);
      await this.access.mustSee(actor, 'participant', partnerId);
      const id = await this.households.link(actor.organisationId, both, this.clock.now());
      // It touches nothing: a signal to the pages of both would name two people at once.
      if (id) this.outbox.append({ name: 'household.linked', subjectId: id, touches: [] });
    });
  }
}
