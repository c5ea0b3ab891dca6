import { get, isRefused, send } from '@kring/client';
import type { Session } from '@kring/contracts';
import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';

export type HerSession = Extract<Session, { kind: 'participant' }>;

/** Who is signed in here: she, or nobody. A member's session is not hers. */
export const mySession = queryOptions({
  queryKey: ['me', 'session'],
  queryFn: async ({ signal }): Promise<HerSession | null> => {
    try {
      return hers(await get<Session>('/v1/session', signal));
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

/** Ends her session, here and on the server; nothing of hers stays in memory. */
export async function signOut(queries: QueryClient): Promise<void> {
  await send('POST', '/v1/session/end');
  forget(queries);
}

/** Forgets everything of hers: the session has ended. */
export function forget(queries: QueryClient): void {
  const { queryKey } = mySession;
  queries.setQueryData(queryKey, null);
  queries.removeQueries({ predicate: (query) => query.queryKey[1] !== queryKey[1] });
}
