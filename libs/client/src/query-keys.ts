import type { Signal, SignalKind } from '@kring/contracts';

/** `[kind, id, …]` for one thing, `[kind, 'list', …]` for a list, `['me', …]` for all that is hers. */
export type LiveKey = readonly unknown[];

export const LIST = 'list';

type Changed = { type: SignalKind; id: string };
type Gone = { type: 'gone'; id: string };

export function isGone(signal: Signal): signal is Gone {
  return signal.type === 'gone';
}

/** Whether a query has to look again after this signal. */
export function touches(signal: Changed, key: LiveKey): boolean {
  const [kind, id] = key;
  if (signal.type === 'me') return kind === 'me';
  return kind === signal.type && (id === signal.id || id === LIST);
}

/** Whether a query holds the thing that is gone. */
export function holds(goneId: string, key: LiveKey): boolean {
  return key.includes(goneId);
}

/** Whether a query is a list, which may name the thing that is gone. */
export function isList(key: LiveKey): boolean {
  return key[1] === LIST || key[0] === 'me';
}
