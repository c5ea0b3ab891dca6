import type { Created, MemberInvited } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { MemberInvitationRepository } from '../data/invitation.repository.js';
import { MemberRepository } from '../data/member.repository.js';
import { TeamRepository } from '../data/team.repository.js';
import { AlreadyKnownHere } from '../organisations.errors.js';

/** Somebody is asked to work for your organisation; the link goes to her address, and nobody else sees it. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly members: MemberRepository,
    private readonly invitations: MemberInvitationRepository,
    private readonly teams: TeamRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: MemberActor, { name, mail, role, teamId }: MemberInvited): Promise<Created> {
    const { organisationId } = actor;
    return this.work.run(actor, async () => {
      this.access.require(actor, 'look-after', 'member', { organisationId, role });
      const team = teamId ? await this.teams.of(organisationId, teamId) : null;
      if (await this.invitations.isKnownHere(organisationId, mail)) throw new AlreadyKnownHere();
      const invitationId = await this.invitations.add(organisationId, mail);
      const id = await this.members.invite({ organisationId, invitationId, name, role });
      if (team) await this.teams.putIn(team, [id]);
      this.outbox.append({ name: 'member.invited', subjectId: invitationId, touches: [] });
      return { id, version: 1 };
    });
  }
}
