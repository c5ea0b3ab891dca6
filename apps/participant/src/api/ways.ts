import { get, send } from '@kring/client';
import type { ChoosePin, MyWays, PaperCard } from '@kring/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { makePasskey } from './passkeys.js';

/** By what her app opens, and where it is open now. */
export const myWays = queryOptions({
  queryKey: ['me', 'ways'],
  queryFn: ({ signal }) => get<MyWays>('/v1/my/ways', signal),
});

/** After a change in how she comes back, what she has is looked up again. */
function useWayChange<Asked, Answered>(change: (asked: Asked) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: myWays.queryKey }),
  });
}

export const useChoosePin = () => useWayChange((chosen: ChoosePin) => send('PUT', '/v1/my/pin', chosen));
export const useMakeCard = () => useWayChange(() => send<PaperCard>('POST', '/v1/my/cards'));
export const useMakePasskey = () => useWayChange(makePasskey);

/** Ends a phone, a passkey, a session, or with `others` all that is not here. */
export const useEnding = () =>
  useWayChange((what: `phones/${string}` | `passkeys/${string}` | `sessions/${string}` | 'others') =>
    send('POST', `/v1/my/${what}/end`),
  );
