import { get, send } from '@kring/client';
import type { KeepAway, Safety, WriteKeepAway } from '@kring/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const mySafety = queryOptions({
  queryKey: ['me', 'safety'],
  queryFn: ({ signal }) => get<Safety>('/v1/my/safety', signal),
});

/** Whom she keeps away, and whom she can choose. */
export const myKeepAway = queryOptions({
  queryKey: ['me', 'keep-away'],
  queryFn: ({ signal }) => get<KeepAway>('/v1/my/keep-away', signal),
});

/** Whoever is kept away falls out of her circle, so everything of hers is looked up again. */
function useWrite<Written>(path: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (written: Written) => send('PUT', path, written),
    onSettled: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export const useWriteSafety = () => useWrite<Safety>('/v1/my/safety');
export const useWriteKeepAway = () => useWrite<WriteKeepAway>('/v1/my/keep-away');
