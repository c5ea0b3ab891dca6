import { get, Refused, send } from '@kring/client';
import type { OpenCardSession, OpenPinSession, Session, StartHerself, WayBack } from '@kring/contracts';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { openByPhoneLock } from './passkeys.js';

/** What this phone can do for her while nobody is signed in. */
export const wayBack = queryOptions({
  queryKey: ['door', 'way-back'],
  queryFn: ({ signal }) => get<WayBack>('/v1/return', signal),
  // Each time that the door stands there it is another.
  gcTime: 0,
});

export const usePinSession = () =>
  useMutation({ mutationFn: (asked: OpenPinSession) => send<Session>('POST', '/v1/pin-sessions', asked) });

export const useCardSession = () =>
  useMutation({ mutationFn: (asked: OpenCardSession) => send<Session>('POST', '/v1/card-sessions', asked) });

export const useLockSession = () => useMutation({ mutationFn: openByPhoneLock });

export const useSelfStart = () =>
  useMutation({ mutationFn: (asked: StartHerself) => send<Session>('POST', '/v1/self-starts', asked) });

/** The fields that the server found fault with. */
export const faultyFields = (error: unknown): string[] =>
  error instanceof Refused ? (error.problem.errors ?? []).map(({ path }) => path) : [];
