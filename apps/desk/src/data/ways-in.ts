import { queryOptions, useMutation } from '@tanstack/react-query';
import type {
  OpenMailSession,
  PasskeyChallenge,
  ProviderList,
  RequestMailCode,
  Session,
} from '@kring/contracts';
import { get, LIST, send } from '@kring/client';
import { answerWithPasskey } from './ceremonies.js';

export const providersQuery = queryOptions({
  queryKey: ['provider', LIST],
  queryFn: ({ signal }) => get<ProviderList>('/v1/providers', signal),
});

/** Opens a session with a passkey; `isOffered` waits until she picks one in the field that offers them. */
export async function signInWithPasskey(isOffered = false): Promise<Session> {
  const challenge = await send<PasskeyChallenge>(
    'POST',
    '/v1/passkey-challenges',
    undefined,
    untilSheLeaves(),
  );
  const response = await answerWithPasskey(challenge, isOffered);
  return send<Session>('POST', '/v1/passkey-sessions', { response });
}

/** A challenge begins a session: come after her leaving for her provider, it would put out the one that was begun there. */
function untilSheLeaves(): AbortSignal {
  const leaving = new AbortController();
  window.addEventListener('beforeunload', () => leaving.abort(), { once: true });
  return leaving.signal;
}

export function useRequestMailCode() {
  return useMutation({ mutationFn: (body: RequestMailCode) => send('POST', '/v1/mail-codes', body) });
}

export function useOpenMailSession() {
  return useMutation({
    mutationFn: (body: OpenMailSession) => send<Session>('POST', '/v1/mail-sessions', body),
  });
}
