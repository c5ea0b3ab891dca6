import { Signer } from '@fastify/cookie';
import { SessionStore, type SessionOwner } from '@kring/platform-identity';
import type { MemberActor } from '@kring/platform-kernel';
import type { Session } from 'fastify';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Ground } from './ground.js';
import { SESSION_SECRET } from './product.js';

/** The three that are measured by name are the first, the second and the third. */
export const NAMED = { big: 1, middle: 2, small: 3 } as const;

export interface BenchMember extends MemberActor {
  readonly accountId: string;
}

/** The coordinators of these organisations, by their number. */
export async function coordinators(ground: Ground, numbers: readonly number[]): Promise<BenchMember[]> {
  return ground.query<BenchMember>(
    `select 'member' as kind, m.id as "memberId", o.id as "organisationId", o.kind as "organisationKind", m.role,
       m.account_id as "accountId"
     from unnest($1::integer[]) with ordinality asked(n, place)
     join bench.helper h on h.n = asked.n
     join organisations.organisation o on o.id = h.id
     join organisations.member m on m.organisation_id = o.id and m.role = 'coordinator'
     order by asked.place`,
    [numbers],
  );
}

/** Opens sessions and answers with their cookies, in order. */
export async function signIn(ground: Ground, owners: readonly SessionOwner[]): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: ground.as('kring_api'), max: 8 });
  const store = new SessionStore(pool);
  try {
    return await Promise.all(owners.map((owner) => openSession(store, owner)));
  } finally {
    await pool.end();
  }
}

/** Whose session it is that this member's browser has. */
export const sessionOf = ({ memberId, accountId }: BenchMember): SessionOwner => ({
  kind: 'member',
  memberId,
  accountId,
});

async function openSession(store: SessionStore, owner: SessionOwner): Promise<string> {
  const sessionId = randomBytes(24).toString('base64url');
  const expires = new Date(Date.now() + 6 * 3_600_000);
  const cookie = { expires, path: '/', httpOnly: true, originalMaxAge: 6 * 3_600_000 };
  await new Promise<void>((done, failed) => {
    const session = { owner, cookie, way: owner.kind === 'member' ? 'oidc' : 'link' } as unknown as Session;
    store.set(sessionId, session, (error) => (error ? failed(error as Error) : done()));
  });
  return `kring=${encodeURIComponent(new Signer(SESSION_SECRET).sign(sessionId))}`;
}
