import type { MemberActor } from '@kring/platform-kernel';
import { Members } from '@kring/platform-identity';
import { Injectable } from '@nestjs/common';
import pg from 'pg';

const ACTOR = `
  select 'member' as kind, m.id as "memberId", m.organisation_id as "organisationId",
    o.kind as "organisationKind", m.role
  from organisations.member m join organisations.organisation o on o.id = m.organisation_id
  where m.id = $1 and m.active`;

const BY_SUBJECT = 'select id from organisations.member where issuer = $1 and subject = $2 and active';

/** Tells the platform which member a proven identity is. */
@Injectable()
export class KnownMembers extends Members {
  constructor(private readonly pool: pg.Pool) {
    super();
  }

  async withSubject(issuer: string, subject: string): Promise<string | null> {
    const found = await this.pool.query<{ id: string }>(BY_SUBJECT, [issuer, subject]);
    return found.rows[0]?.id ?? null;
  }

  async actor(memberId: string): Promise<MemberActor | null> {
    const found = await this.pool.query<MemberActor>({
      name: 'member-actor',
      text: ACTOR,
      values: [memberId],
    });
    return found.rows[0] ?? null;
  }
}
