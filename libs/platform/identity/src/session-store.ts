import { createHash } from 'node:crypto';
import type { Session } from 'fastify';
import type { Pool } from 'pg';

const FIND = 'select content from identity.session where id = $1 and expires_at > now()';
const SAVE = `
  insert into identity.session (id, content, member_id, participant_id, expires_at)
  values ($1, $2, $3, $4, $5)
  on conflict (id) do update set content = excluded.content, member_id = excluded.member_id,
    participant_id = excluded.participant_id, expires_at = excluded.expires_at`;
const END = 'delete from identity.session where id = $1';
const STILL_THERE = 'select id from identity.session where id = any($1) and expires_at > now()';

type Done = (error?: unknown) => void;
type Found = (error: unknown, session?: Session | null) => void;

/** Sessions are kept under a hash: whoever reads the table can't use what stands there. */
export const hashOf = (sessionId: string): string =>
  createHash('sha256').update(sessionId).digest('base64url');

/** Sessions in PostgreSQL, so that ending one ends it in every process at once. */
export class SessionStore {
  constructor(private readonly pool: Pool) {}

  get(sessionId: string, done: Found): void {
    this.pool
      .query<{ content: Session }>({ name: 'session-find', text: FIND, values: [hashOf(sessionId)] })
      .then(
        (result) => done(null, result.rows[0]?.content ?? null),
        (error: unknown) => done(error),
      );
  }

  set(sessionId: string, session: Session, done: Done): void {
    const owner = session.owner;
    const values = [
      hashOf(sessionId),
      JSON.stringify(session),
      owner?.kind === 'member' ? owner.memberId : null,
      owner?.kind === 'participant' ? owner.participantId : null,
      session.cookie.expires ?? new Date(Date.now() + 3_600_000),
    ];
    this.pool.query(SAVE, values).then(() => done(), done);
  }

  destroy(sessionId: string, done: Done): void {
    this.pool.query(END, [hashOf(sessionId)]).then(() => done(), done);
  }

  /** Which of these sessions, by their hashes, still hold. */
  async stillThere(hashes: readonly string[]): Promise<Set<string>> {
    const result = await this.pool.query<{ id: string }>(STILL_THERE, [hashes]);
    return new Set(result.rows.map((row) => row.id));
  }
}
