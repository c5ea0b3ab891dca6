import type { AddOrganisation } from '@kring/contracts';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { MemberInvitationRepository } from '../data/invitation.repository.js';
import { MemberRepository } from '../data/member.repository.js';

/** An organisation's contact is asked to be its first administrator and coordinator, by one link. Part of a unit of work. */
@Injectable()
export class ContactInvitation {
  constructor(
    private readonly members: MemberRepository,
    private readonly invitations: MemberInvitationRepository,
    private readonly outbox: Outbox,
  ) {}

  async send(organisationId: string, { name, mail }: AddOrganisation['contact']): Promise<void> {
    const invitationId = await this.invitations.add(organisationId, mail);
    for (const role of ['administrator', 'coordinator'] as const) {
      await this.members.invite({ organisationId, invitationId, name, role });
    }
    this.outbox.append({ name: 'member.invited', subjectId: invitationId, touches: [] });
  }
}
