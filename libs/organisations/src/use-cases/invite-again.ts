import { mustDo } from '@kring/organisations-domain';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { MemberInvitationRepository } from '../data/invitation.repository.js';
import { MemberRepository } from '../data/member.repository.js';

/** A new link goes out; the one before it opens nothing from now on. */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly members: MemberRepository,
    private readonly invitations: MemberInvitationRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: MemberActor, memberId: string): Promise<void> {
    return this.work.run(actor, async () => {
      const member = await this.members.of(actor.organisationId, memberId);
      this.access.require(actor, 'look-after', 'member', member);
      mustDo('invite-again', { role: actor.role, accountId: null }, member, 0);
      if (!member.invitationId) throw new NotFound();
      await this.invitations.takeToken(member.invitationId);
      this.outbox.append({ name: 'member.invited', subjectId: member.invitationId, touches: [] });
    });
  }
}
