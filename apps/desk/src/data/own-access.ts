import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { PasskeyChallenge, PasskeyList, PasskeyListed, SessionList } from '@kring/contracts';
import { get, LIST, send } from '@kring/client';
import { makePasskey } from './ceremonies.js';

export const ownSessionsQuery = queryOptions({
  queryKey: ['own-session', LIST],
  queryFn: ({ signal }) => get<SessionList>('/v1/sessions', signal),
});

export const ownPasskeysQuery = queryOptions({
  queryKey: ['own-passkey', LIST],
  queryFn: ({ signal }) => get<PasskeyList>('/v1/passkeys', signal),
});

/** A change after which the list that it is about is fetched again, also when it was refused. */
function useOwnChange<In, Out>(key: 'own-session' | 'own-passkey', mutationFn: (what: In) => Promise<Out>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => queries.invalidateQueries({ queryKey: [key, LIST] }),
  });
}

export const useEndSession = () =>
  useOwnChange('own-session', (id: string) => send('POST', `/v1/sessions/${id}/end`));

export const useEndOtherSessions = () =>
  useOwnChange<void, void>('own-session', () => send('POST', '/v1/sessions/end-others'));

export const useAddPasskey = () =>
  useOwnChange<void, PasskeyListed>('own-passkey', async () => {
    const challenge = await send<PasskeyChallenge>('POST', '/v1/passkeys/challenge');
    return send<PasskeyListed>('POST', '/v1/passkeys', { response: await makePasskey(challenge) });
  });

export const useRemovePasskey = () =>
  useOwnChange('own-passkey', (id: string) => send('DELETE', `/v1/passkeys/${id}`));
