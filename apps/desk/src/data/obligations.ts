import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AnswerObligation, ObligationList } from '@kring/contracts';
import { get, LIST, send } from '@kring/client';

export const obligationsQuery = queryOptions({
  queryKey: ['obligation', LIST],
  queryFn: ({ signal }) => get<ObligationList>('/v1/obligations', signal),
  // No signal tells of it: whose consent ended is nobody's to notice by the minute.
  refetchInterval: 30_000,
});

/** Also after a refusal the list is fetched again: a colleague may have answered first. */
export function useAnswerObligation(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AnswerObligation) => send('POST', `/v1/obligations/${id}/answers`, body),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['obligation', LIST] }),
  });
}
