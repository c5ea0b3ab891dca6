import { get, isRefused, send } from '@kring/client';
import type { Session } from '@kring/contracts';
import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { isOpenHere, markClosed } from '../leaving/open-here.js';

export type HerSession = Extract<Session, { kind: 'participant' }>;

/**
 * Who is signed in here: she, or nobody. A member's session is not hers. A session that was left behind when the app was
 * closed ends: whoever opens the app after her begins at its door.
 */
export const mySession = queryOptions({
  queryKey: ['me', 'session'],
  queryFn: async ({ signal }): Promise<HerSession | null> => {
    try {
      const session = hers(await get<Session>('/v1/session', signal));
      if (session === null || isOpenHere()) return session;
      await send('POST', '/v1/session/end');
      return null;
    } catch (error) {
      if (isRefused(error, 401)) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export function hers(session: Session): HerSession | null {
  return session.kind === 'participant' ? session : null;
}

/** Ends her session, on the server and here; nothing of hers stays in memory. */
export async function signOut(queries: QueryClient): Promise<void> {
  await send('POST', '/v1/session/end');
  forget(queries);
}

/** Closes the app at once, and ends her session as soon as that can be said; until then it stays marked as closed. */
export function lock(queries: QueryClient): void {
  forget(queries);
  send('POST', '/v1/session/end').catch(() => {});
}

/** Forgets everything of hers: the session has ended. */
export function forget(queries: QueryClient): void {
  const { queryKey } = mySession;
  markClosed();
  queries.setQueryData(queryKey, null);
  const isHers = (key: readonly unknown[]) => key[0] === queryKey[0] && key[1] !== queryKey[1];
  queries.removeQueries({ predicate: (query) => isHers(query.queryKey) });
}
