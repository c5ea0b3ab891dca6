import { get, send } from '@kring/client';
import type { AskCorrection, HerExport, JoiningPreview, MakeObjection, ShowCard } from '@kring/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** It is done when everything of hers that stands on the screen is looked up again. */
function useRight<Asked, Answered>(use: (asked: Asked) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: use,
    onSettled: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export const useAskCorrection = () =>
  useRight((asked: AskCorrection) => send('POST', '/v1/my/corrections', asked));
export const useMakeObjection = () =>
  useRight((made: MakeObjection) => send('POST', '/v1/my/objections', made));
export const useAskErasure = () => useRight(() => send('POST', '/v1/my/erasure'));

export const useJoinRecords = () => useRight((card: ShowCard) => send('POST', '/v1/my/joining', card));
export const usePartRecords = () => useRight(() => send('POST', '/v1/my/joining/end'));
export const usePreviewJoining = () =>
  useMutation({
    mutationFn: (card: ShowCard) => send<JoiningPreview>('POST', '/v1/my/joining/previews', card),
  });

/** All that is kept of her, into her phone's own downloads. */
export const useTakeAlong = () =>
  useMutation({ mutationFn: async () => keep(await get<HerExport>('/v1/my/export')) });

function keep(all: HerExport): void {
  const file = new Blob([JSON.stringify(all, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'kring.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
