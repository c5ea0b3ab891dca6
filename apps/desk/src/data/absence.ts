import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Absence } from '@kring/contracts';
import { get, send } from '@kring/client';

const KEY = ['absence'];

export const absenceQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => get<Absence>('/v1/absence', signal),
});

export function useSayAbsence() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Absence) => send('PUT', '/v1/absence', body),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: KEY }),
        queries.invalidateQueries({ queryKey: ['attempt'] }),
      ]),
  });
}
