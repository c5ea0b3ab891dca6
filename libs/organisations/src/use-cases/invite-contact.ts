import type { AddOrganisation } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberInvitationRepository } from '../data/invitation.repository.js';
import { MemberRepository } from '../data/member.repository.js';
import { OrganisationRepository } from '../data/organisation.repository.js';
import { SomebodyJoined } from '../organisations.errors.js';
import { ContactInvitation } from './contact-invitation.js';

/** As long as nobody came in, the municipality that made an organisation known asks its contact again, or another one. */
@Injectable()
export class InviteContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly organisations: OrganisationRepository,
    private readonly members: MemberRepository,
    private readonly invitations: MemberInvitationRepository,
    private readonly invitation: ContactInvitation,
  ) {}

  execute(actor: MemberActor, id: string, contact: AddOrganisation['contact']): Promise<void> {
    const { organisationId: municipalityId } = actor;
    return this.work.run(actor, async () => {
      const organisation = await this.organisations.get(id);
      this.access.require(actor, 'vet', 'organisation', { municipalityId });
      if (organisation.addedBy !== municipalityId) throw new NotFound();
      if (await this.members.someoneJoined(id)) throw new SomebodyJoined();
      await this.members.removeInvited(id);
      await this.invitations.removeOf(id);
      await this.invitation.send(id, contact);
    });
  }
}
