import { queryOptions } from '@tanstack/react-query';
import type { Personas, Session } from '@kring/contracts';
import { get, isRefused, send } from '@kring/client';
import { tellSignedOut } from './signed-out.js';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => whoIsSignedIn(signal),
  staleTime: Infinity,
  refetchOnWindowFocus: 'always',
});

export const personasQuery = queryOptions({
  queryKey: ['persona', 'list'],
  queryFn: ({ signal }) => get<Personas>('/v1/personas', signal),
});

/** Nobody signed in is an answer, not an error. */
async function whoIsSignedIn(signal: AbortSignal): Promise<Session | null> {
  try {
    return await get<Session>('/v1/session', signal);
  } catch (error) {
    if (isRefused(error, 401)) return null;
    throw error;
  }
}

/** Ends the session here; the page is loaded anew so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await send('POST', '/v1/session/end');
  tellSignedOut();
  window.location.assign('/');
}
