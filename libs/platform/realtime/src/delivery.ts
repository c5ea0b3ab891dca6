import type { Signal } from '@kring/contracts';
import { watchingKey, type Watching } from '@kring/platform-access';
import type { SubjectTouch } from '@kring/platform-outbox';

/** A connected browser: whose it is and what it has open. */
export interface Listener extends Watching {
  readonly sessionId: string;
  readonly watching: ReadonlySet<string>;
}

/** How a watched thing is written down: its kind and its identifier. */
export const watchKey = (kind: string, id: string): string => `${kind}:${id}`;

/** The one fixed goodbye for everything that a browser has open: who looks there is not the same any more. */
export const goodbyes = ({ watching }: Listener): Signal[] =>
  [...watching].map((key) => ({ type: 'gone', id: key.slice(key.indexOf(':') + 1) }));

/**
 * What one browser hears of one touch, checked at this moment: "look again" when its audience sees the subject and its
 * session holds, the one fixed goodbye when it had the subject open and no longer sees it, and otherwise nothing.
 * That another's view of the subject ended is nobody's business.
 */
export function deliver(touch: SubjectTouch, listener: Listener, sees: ReadonlySet<string>): Signal | null {
  if (sees.has(watchingKey(listener))) return touch.ended ? null : { type: touch.kind, id: touch.id };
  const hadItOpen = listener.watching.has(watchKey(touch.kind, touch.id));
  // Whoever lacks only the category may still see the subject: silence, not goodbye.
  return hadItOpen && !touch.needs ? { type: 'gone', id: touch.id } : null;
}
