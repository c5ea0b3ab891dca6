import { send } from '@kring/client';
import type { Safety, WriteKeepAway } from '@kring/contracts';
import { useOwnChange } from './use-own-change.js';

export const useWriteSafety = () => useOwnChange((mode: Safety) => send('PUT', '/v1/my/safety', mode));

/** The whole list; whoever is kept away falls out of her circle. */
export const useWriteKeepAway = () =>
  useOwnChange((list: WriteKeepAway) => send('PUT', '/v1/my/keep-away', list));
