import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Personas, Session } from '@kring/contracts';
import { get, isRefused, send } from '@kring/client';
import { tellOtherTabs } from './other-tabs.js';

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

/** Begins anew after the session changed: the page is loaded again, so that nothing of the former stays in memory. */
export function beginAnew(): void {
  tellOtherTabs();
  window.location.assign('/');
}

/** Ends the session here. */
export async function signOut(): Promise<void> {
  await send('POST', '/v1/session/end');
  beginAnew();
}

/** Goes on as another of her memberships. */
export function useChooseMembership() {
  return useMutation({
    mutationFn: (memberId: string) => send<Session>('POST', '/v1/session/membership', { memberId }),
    onSuccess: beginAnew,
  });
}
