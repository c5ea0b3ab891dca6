import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  AddParticipant,
  Created,
  Invitation,
  InvitationWay,
  ParticipantAdded,
  ParticipantList,
  ParticipantPage,
  WriteSection,
} from '@kring/contracts';
import { get, LIST, send } from '@kring/client';
import { paged } from './paged.js';

export const participantsQuery = paged<ParticipantList>(['participant', LIST], '/v1/participants');

export const participantQuery = (id: string) =>
  queryOptions({
    queryKey: ['participant', id],
    queryFn: ({ signal }) => get<ParticipantPage>(`/v1/participants/${id}`, signal),
  });

export function useAddParticipant() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AddParticipant) => send<ParticipantAdded>('POST', '/v1/participants', body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['participant', LIST] }),
  });
}

export function useWriteSection(participantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: WriteSection) =>
      send<Created>('PUT', `/v1/participants/${participantId}/sections/${body.category}`, body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['participant', participantId] }),
  });
}

export function useInvite(participantId: string) {
  return useMutation({
    mutationFn: (way: InvitationWay) =>
      send<Invitation>('POST', `/v1/participants/${participantId}/invitations`, { way }),
  });
}

export function useAssign(participantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (memberId: string) =>
      send<Created>('POST', `/v1/participants/${participantId}/assignments`, { memberId }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['participant', participantId] }),
        queries.invalidateQueries({ queryKey: ['attempt'] }),
      ]),
  });
}
