import { RuleBroken, type MemberActor } from '@kring/platform-kernel';
import { Members, type KnownAccount, type ProvenIdentity } from '@kring/platform-identity';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { Memberships } from './memberships.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';

const ACTOR = 'select identity.actor_of($1) as actor';

const BY_SUBJECT = 'select id from identity.account where issuer = $1 and subject = $2';

const orNobody = (error: unknown): null => {
  if (error instanceof RuleBroken) return null;
  throw error;
};

/** Tells the platform which account a proven identity is, and which members. */
@Injectable()
export class KnownMembers extends Members {
  constructor(
    private readonly pool: pg.Pool,
    private readonly memberships: Memberships,
    private readonly accept: AcceptInvitation,
  ) {
    super();
  }

  async accountWithSubject(issuer: string, subject: string): Promise<KnownAccount | null> {
    const found = await this.pool.query<{ id: string }>(BY_SUBJECT, [issuer, subject]);
    const accountId = found.rows[0]?.id;
    return accountId ? { accountId, memberships: await this.memberships.of(accountId) } : null;
  }

  async actor(memberId: string): Promise<MemberActor | null> {
    const found = await this.pool.query<{ actor: MemberActor | null }>({
      name: 'member-actor',
      text: ACTOR,
      values: [memberId],
    });
    return found.rows[0]!.actor;
  }

  override acceptInvitation(proven: ProvenIdentity, invitation: string): Promise<KnownAccount | null> {
    return this.accept.execute(invitation, { by: 'provider', proven }).catch(orNobody);
  }
}
