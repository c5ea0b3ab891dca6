import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@kring/platform-kernel';
import type { Sent } from './sent.js';

/** A change that is made once, however often it is asked for: claimed and kept in the transaction of the change. */
export interface AskedOnce {
  /** Whether a unit of work of this actor is its asker's own: what runs as somebody else on the way is not. */
  isOf(actor: Actor): boolean;
  /** Before anything else is done in the transaction. */
  claim(sent: Sent): void;
  /** At its end. */
  keep(sent: Sent, outcome: unknown): void;
}

const current = new AsyncLocalStorage<AskedOnce>();

/** Every unit of work that `task` opens is of this one change. */
export const whileAskedOnce = <T>(once: AskedOnce, task: () => T): T => current.run(once, task);

/** The change that a unit of work of this actor is of, if it is to be made once. */
export function askedOnceBy(actor: Actor): AskedOnce | undefined {
  const once = current.getStore();
  return once?.isOf(actor) ? once : undefined;
}
