import { createHash } from 'node:crypto';
import type { MemberActor } from '@kring/platform-kernel';
import type { Session } from 'fastify';
import type { Pool } from 'pg';
import { holderOf, type SessionOwner } from './session-content.js';
import { END, FIND, KEEP, OWNERS, SAVE, SEE, SWEEP, TAKE } from './session-statements.js';

const A_QUARTER = 15 * 60_000;

type Done = (error?: unknown) => void;
type Found = (error: unknown, session?: Session | null) => void;
type Kept = { id: string; content: Session; unseen: boolean; actor: MemberActor | null };

/** Sessions are kept under a hash: whoever reads the table can't use what stands there. */
export const hashOf = (sessionId: string): string =>
  createHash('sha256').update(sessionId).digest('base64url');

/** Sessions in PostgreSQL, so that ending one ends it in every process at once. */
export class SessionStore {
  constructor(private readonly pool: Pool) {}

  get(sessionId: string, done: Found): void {
    this.find(hashOf(sessionId)).then((session) => done(null, session), done);
  }

  set(sessionId: string, session: Session, done: Done): void {
    this.save(hashOf(sessionId), session).then(() => done(), done);
  }

  destroy(sessionId: string, done: Done): void {
    this.pool.query(END, [hashOf(sessionId)]).then(() => done(), done);
  }

  /** Whose these sessions, by their hashes, are at this moment. What ended is not among them. */
  async ownersOf(hashes: readonly string[]): Promise<Map<string, SessionOwner>> {
    const result = await this.pool.query<{ hash: string; owner: SessionOwner }>(OWNERS, [hashes]);
    return new Map(result.rows.map(({ hash, owner }) => [hash, owner]));
  }

  /** Takes what is under way out of a session; of two that try at once, one gets it. */
  async takeOnce<Key extends 'ceremony' | 'signIn'>(
    session: Session & { sessionId: string },
    key: Key,
  ): Promise<Session[Key] | null> {
    const waiting = session[key];
    if (!waiting) return null;
    delete session[key];
    const taken = await this.pool.query(TAKE, [hashOf(session.sessionId), key, JSON.stringify(waiting)]);
    return taken.rowCount === 1 ? waiting : null;
  }

  private async find(hash: string): Promise<Session | null> {
    const found = await this.pool.query<Kept>({ name: 'session-find', text: FIND, values: [hash] });
    const kept = found.rows[0];
    if (!kept) return null;
    if (kept.unseen) await this.pool.query(SEE, [hash]);
    const { id, content, actor } = kept;
    return content.owner?.kind === 'member' ? { ...content, keptAs: id, actor } : { ...content, keptAs: id };
  }

  /** What was kept before is changed and never made anew: a session that ended meanwhile stays ended. */
  private async save(hash: string, session: Session): Promise<void> {
    const { keptAs, actor: _, ...content } = session;
    const { owner, way, device } = session;
    const signedIn = owner && way;
    const until = signedIn ? session.cookie.expires : new Date(Date.now() + A_QUARTER);
    const values = [
      hash,
      JSON.stringify(content),
      signedIn ? holderOf(owner) : null,
      signedIn ? way : null,
      device ?? '',
      until ?? new Date(Date.now() + 3_600_000),
    ];
    await this.pool.query(keptAs ? KEEP : SAVE, values);
    if (!keptAs && !signedIn) await this.pool.query(SWEEP);
  }
}
