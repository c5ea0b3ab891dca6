import type { Membership } from '@kring/platform-identity';
import { Injectable } from '@nestjs/common';
import pg from 'pg';

// Where she works for several, what she worked as last comes first.
const OF = `
  select m.id as "memberId", m.organisation_id as "organisationId"
  from organisations.member m
  where m.account_id = $1 and m.state = 'active'
  order by m.signed_in_at desc nulls last, m.role = 'coordinator' desc, m.id`;

/** As whom an account may come in at this moment. */
@Injectable()
export class Memberships {
  constructor(private readonly pool: pg.Pool) {}

  async of(accountId: string): Promise<Membership[]> {
    return (await this.pool.query<Membership>({ name: 'memberships', text: OF, values: [accountId] })).rows;
  }
}
