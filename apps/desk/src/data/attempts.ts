import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  AskBack,
  AttemptBox,
  AttemptList,
  AttemptPage,
  Created,
  DecideAttempt,
  Decided,
  GiveAttempt,
  KeptBy,
  ProposalList,
  ReportList,
  ResultList,
  TakeStep,
  WriteReport,
  WriteResult,
} from '@kring/contracts';
import { get, LIST, send } from '@kring/client';
import { paged } from './paged.js';

export const attemptsQuery = (box: AttemptBox, keeper?: KeptBy) =>
  paged<AttemptList>(
    ['attempt', LIST, box, keeper ?? 'all'],
    `/v1/attempts?box=${box}${keeper === undefined ? '' : `&keeper=${keeper}`}`,
  );

export const attemptQuery = (id: string) =>
  queryOptions({
    queryKey: ['attempt', id],
    queryFn: ({ signal }) => get<AttemptPage>(`/v1/attempts/${id}`, signal),
  });

export const proposalsQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['attempt', attemptId, 'proposals'],
    queryFn: ({ signal }) => get<ProposalList>(`/v1/attempts/${attemptId}/proposals`, signal),
  });

export const reportsQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['attempt', attemptId, 'reports'],
    queryFn: ({ signal }) => get<ReportList>(`/v1/attempts/${attemptId}/reports`, signal),
  });

export function useDecide(attemptId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: DecideAttempt) => send<Decided>('POST', `/v1/attempts/${attemptId}/decisions`, body),
    // Also after a refusal: another colleague may have answered meanwhile.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['attempt'] }),
        queries.invalidateQueries({ queryKey: ['participant', LIST] }),
      ]),
  });
}

/** Something is done with it; also after a refusal it is asked again: a colleague may have been first. */
function useWith<Body, Answer>(method: 'POST' | 'PUT', attemptId: string, what: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => send<Answer>(method, `/v1/attempts/${attemptId}/${what}`, body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['attempt'] }),
  });
}

export const useGive = (id: string) => useWith<GiveAttempt, void>('PUT', id, 'keeper');
export const useStep = (id: string) => useWith<TakeStep, Decided>('POST', id, 'steps');
export const useAskBack = (id: string) => useWith<AskBack, Decided>('POST', id, 'clarifications');

export const resultsQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['attempt', attemptId, 'results'],
    queryFn: ({ signal }) => get<ResultList>(`/v1/attempts/${attemptId}/results`, signal),
  });

export function useWriteResult(attemptId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: WriteResult) => send('POST', `/v1/attempts/${attemptId}/results`, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['attempt', attemptId] }),
  });
}

export function usePropose(attemptId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (offerId: string) =>
      send<Created>('POST', `/v1/attempts/${attemptId}/proposals`, { offerId }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['attempt', attemptId] }),
  });
}

export function useWriteReport(attemptId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: WriteReport) => send<Created>('POST', `/v1/attempts/${attemptId}/reports`, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['attempt', attemptId] }),
  });
}
