import { mustDo } from '@kring/organisations-domain';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberInvitationRepository } from '../data/invitation.repository.js';
import { MemberRepository } from '../data/member.repository.js';

/** Who was invited and did not come in yet is asked no more: the link opens nothing, and nothing of her is kept. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly members: MemberRepository,
    private readonly invitations: MemberInvitationRepository,
  ) {}

  execute(actor: MemberActor, memberId: string): Promise<void> {
    return this.work.run(actor, async () => {
      const member = await this.members.of(actor.organisationId, memberId);
      this.access.require(actor, 'look-after', 'member', member);
      mustDo('withdraw', { role: actor.role, accountId: null }, member, 0);
      await this.members.remove(member.id);
      const { invitationId } = member;
      const others = invitationId ? await this.members.invitedBy(invitationId) : [];
      if (invitationId && others.length === 0) await this.invitations.remove(invitationId);
    });
  }
}
