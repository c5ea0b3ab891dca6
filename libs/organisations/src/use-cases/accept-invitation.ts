import { mustBeOpen } from '@kring/organisations-domain';
import { UnitOfWork } from '@kring/platform-database';
import type { KnownAccount } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { MemberInvitationRepository } from '../data/invitation.repository.js';
import type { MemberInvitationRow } from '../data/invitation.table.js';
import { MemberRepository } from '../data/member.repository.js';
import { InvitedAccount, type Proof } from './invited-account.js';

/** Who was invited, and proved to be the one, comes to work for the organisation. An invitation is taken once. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: MemberInvitationRepository,
    private readonly members: MemberRepository,
    private readonly accounts: InvitedAccount,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(tokenHash: string, proof: Proof): Promise<KnownAccount> {
    return this.work.run({ kind: 'link-holder', tokenHash }, async () => {
      const invitation = await this.invitations.withToken(tokenHash);
      mustBeOpen(invitation, this.clock.now());
      const accountId = await this.accounts.prove(invitation, proof);
      const memberships = await this.join(invitation, accountId);
      await this.invitations.use(invitation.id, this.clock.now());
      return { accountId, memberships };
    });
  }

  private async join({ id, organisationId }: MemberInvitationRow, accountId: string) {
    const invited = await this.members.invitedBy(id);
    for (const member of invited) {
      await this.members.change(member, member.version, { state: 'active', accountId });
      const touches = [{ kind: 'holder', id: accountId }] as const;
      this.outbox.append({ name: 'member.joined', subjectId: member.id, touches });
    }
    const first = invited.find(({ role }) => role === 'coordinator') ?? invited[0]!;
    return [first, ...invited.filter((member) => member !== first)].map((member) => ({
      memberId: member.id,
      organisationId,
    }));
  }
}
