import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answering } from '@kring/contracts';
import { get, send } from '@kring/client';

const KEY = ['answering'];

export const answeringQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => get<Answering>('/v1/answering', signal),
});

export function useChangeAnswering() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Answering) => send('PUT', '/v1/answering', body),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
