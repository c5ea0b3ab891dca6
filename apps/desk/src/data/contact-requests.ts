import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AskContact, AskedContact, ContactRequestList } from '@kring/contracts';
import { get, LIST, send } from '@kring/client';
import { paged } from './paged.js';

export const contactRequestsQuery = paged<ContactRequestList>(
  ['contact-request', LIST],
  '/v1/contact-requests',
);

/** What your own organisation asked; it stays as it is, whatever she answers. */
export const askedContactQuery = (participantId: string) =>
  queryOptions({
    queryKey: ['participant', participantId, 'contact-requests'],
    queryFn: ({ signal }) => get<AskedContact>(`/v1/participants/${participantId}/contact-requests`, signal),
  });

export function useAskContact(participantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AskContact) =>
      send('POST', `/v1/participants/${participantId}/contact-requests`, body),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: ['participant', participantId, 'contact-requests'] }),
  });
}
