import type { AddOrganisation as Adding, Created } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { OrganisationRepository } from '../data/organisation.repository.js';
import { ContactInvitation } from './contact-invitation.js';

/** A municipality makes an organisation known, and asks its contact in. It is not vouched for by that. */
@Injectable()
export class AddOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly organisations: OrganisationRepository,
    private readonly invitation: ContactInvitation,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: MemberActor, { contact, ...adding }: Adding): Promise<Created> {
    return this.work.run(actor, async () => {
      const municipality = await this.organisations.get(actor.organisationId);
      this.access.require(actor, 'vet', 'organisation', { municipalityId: municipality.id });
      const id = await this.organisations.add(adding, municipality);
      this.outbox.append({ name: 'organisation.added', subjectId: id, touches: [] });
      await this.invitation.send(id, contact);
      return { id, version: 1 };
    });
  }
}
