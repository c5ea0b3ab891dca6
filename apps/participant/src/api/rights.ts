import { get, send } from '@kring/client';
import type { AskCorrection, HerExport, JoiningPreview, MakeObjection, ShowCard } from '@kring/contracts';
import { useMutation } from '@tanstack/react-query';
import { useOwnChange } from './use-own-change.js';

export const useAskCorrection = () =>
  useOwnChange((asked: AskCorrection) => send('POST', '/v1/my/corrections', asked));
export const useMakeObjection = () =>
  useOwnChange((made: MakeObjection) => send('POST', '/v1/my/objections', made));
export const useAskErasure = () => useOwnChange(() => send('POST', '/v1/my/erasure'));

export const useJoinRecords = () => useOwnChange((card: ShowCard) => send('POST', '/v1/my/joining', card));
export const usePartRecords = () => useOwnChange(() => send('POST', '/v1/my/joining/end'));
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
