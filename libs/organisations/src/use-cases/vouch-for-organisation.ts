import type { Created, Vouch } from '@kring/contracts';
import { mustBeDone } from '@kring/organisations-domain';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { calendarDayOf, Clock, newId, NotFound, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { OrganisationRepository } from '../data/organisation.repository.js';
import { VouchingRepository } from '../data/vouching.repository.js';

/** A municipality vouches for an organisation: contact checked, agreement signed, and in which capacity it receives. */
@Injectable()
export class VouchForOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly organisations: OrganisationRepository,
    private readonly vouchings: VouchingRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, organisationId: string, vouch: Vouch): Promise<Created> {
    const { organisationId: municipalityId, memberId: vouchedBy } = actor;
    return this.work.run(actor, async () => {
      this.access.require(actor, 'vet', 'organisation', { municipalityId });
      const organisation = await this.organisations.get(organisationId);
      if (organisation.kind === 'municipality') throw new NotFound();
      const at = this.clock.now();
      mustBeDone(vouch, calendarDayOf(at));
      const id = newId();
      const ends = { endedBy: null, endedAt: null };
      await this.vouchings.add({ ...vouch, ...ends, id, municipalityId, organisationId, vouchedBy, at });
      this.outbox.append({ name: 'vouching.made', subjectId: id, touches: [] });
      return { id, version: 1 };
    });
  }
}
