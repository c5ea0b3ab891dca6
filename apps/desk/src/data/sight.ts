import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Arrival, OutOfSightList, RecordContact, Sight, SightTerm } from '@kring/contracts';
import { get, LIST, send } from '@kring/client';
import { paged } from './paged.js';

export const outOfSightQuery = paged<OutOfSightList>(['out-of-sight', LIST], '/v1/out-of-sight');

export const sightQuery = (id: string) =>
  queryOptions({
    queryKey: ['participant', id, 'sight'],
    queryFn: ({ signal }) => get<Sight>(`/v1/participants/${id}/sight`, signal),
  });

/** A link is about two people: what is open of either is asked again. */
function useSightChange<In>(mutationFn: (what: In) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['participant'] }),
        queries.invalidateQueries({ queryKey: ['out-of-sight', LIST] }),
        queries.invalidateQueries({ queryKey: ['contact-request', LIST] }),
      ]),
  });
}

export const sightTermQuery = queryOptions({
  queryKey: ['out-of-sight', 'term'],
  queryFn: ({ signal }) => get<SightTerm>('/v1/out-of-sight/term', signal),
});

export function useSetSightTerm() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SightTerm) => send('PUT', '/v1/out-of-sight/term', body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['out-of-sight'] }),
  });
}

export const useLinkHousehold = (id: string) =>
  useSightChange((participantId: string) =>
    send('POST', `/v1/participants/${id}/household`, { participantId }),
  );

export const useEndHousehold = () =>
  useSightChange((linkId: string) => send('DELETE', `/v1/households/${linkId}`));

export const useRecordContact = (id: string) =>
  useSightChange((body: RecordContact) => send('POST', `/v1/participants/${id}/contact-moments`, body));

export const useTakeBackContact = () =>
  useSightChange((id: string) => send('DELETE', `/v1/contact-moments/${id}`));

export const useWriteArrival = (id: string) =>
  useSightChange((body: Arrival) => send('PUT', `/v1/participants/${id}/arrival`, body));
