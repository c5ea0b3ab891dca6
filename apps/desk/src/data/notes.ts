import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ATTACHMENT_BYTES } from '@kring/contracts';
import type { Created, NoteList, WriteNote } from '@kring/contracts';
import { get, Refused, send, sendFile } from '@kring/client';
import { sentType } from './sent-type.js';

const keyOf = (participantId: string) => ['participant', participantId, 'notes'];

export const notesQuery = (participantId: string) =>
  queryOptions({
    queryKey: keyOf(participantId),
    queryFn: ({ signal }) => get<NoteList>(`/v1/participants/${participantId}/notes`, signal),
  });

export function useWriteNote(participantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: WriteNote) => send<Created>('POST', `/v1/participants/${participantId}/notes`, body),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(participantId) }),
  });
}

export function useAttach(participantId: string, noteId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) => {
      // A browser that is still sending does not hear a server that stops listening.
      if (file.size > ATTACHMENT_BYTES) throw new Refused(TOO_BIG);
      const named = { name: file.name, type: sentType(file) };
      return sendFile<Created>(`/v1/notes/${noteId}/attachments`, file, named);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(participantId) }),
  });
}

const TOO_BIG = {
  type: 'about:blank',
  status: 413,
  title: 'Dit is te groot',
  detail: 'Een bijlage is ten hoogste 5 MB.',
  requestId: '',
};
