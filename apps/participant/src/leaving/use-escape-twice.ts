import { useEffect } from 'react';
import { leave } from './leave.js';

const WITHIN_MS = 1000;

/** Escape twice leaves, also when something else has the focus. */
export function useEscapeTwice(): void {
  useEffect(() => {
    let last = -Infinity;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - last < WITHIN_MS) leave();
      last = event.timeStamp;
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
