import type { Created, EventName, MemberVerb } from '@kring/contracts';
import { mustDo } from '@kring/organisations-domain';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Sessions } from '@kring/platform-identity';
import type { MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { MemberRepository } from '../data/member.repository.js';
import type { MemberRow } from '../data/member.table.js';

interface Change {
  readonly verb: MemberVerb;
  readonly event: EventName;
  readonly to: Partial<MemberRow>;
  /** Whoever comes back later signs in anew. */
  readonly endsSessions?: boolean;
}

/** What changing a role, suspending and reinstating share: who may, over which version, and that it bites at once. */
@Injectable()
export class MemberChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly members: MemberRepository,
    private readonly sessions: Sessions,
    private readonly outbox: Outbox,
  ) {}

  make(actor: MemberActor, id: string, version: number, change: Change): Promise<Created> {
    const { organisationId } = actor;
    return this.work.run(actor, async () => {
      const member = await this.members.of(organisationId, id);
      this.access.require(actor, 'look-after', 'member', member);
      if (change.to.role)
        this.access.require(actor, 'look-after', 'member', { ...member, role: change.to.role });
      const { accountId } = await this.members.colleague(organisationId, actor.memberId);
      const left = await this.members.activeWith(organisationId, member.role);
      mustDo(change.verb, { role: actor.role, accountId }, member, left);
      const next = await this.members.change(member, version, change.to);
      if (change.endsSessions && member.accountId) await this.sessions.endAs(member.accountId, id);
      // Each process asks again whether her sessions hold, and as whom.
      const touches = member.accountId ? [{ kind: 'holder', id: member.accountId } as const] : [];
      this.outbox.append({ name: change.event, subjectId: id, touches });
      return { id, version: next };
    });
  }
}
