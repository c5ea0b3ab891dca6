import { useEffect } from 'react';

export const IDLE_MINUTES = 5;

const SIGNS_OF_USE = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const;
const LOOK_EVERY = 10_000;

/** Locks the app when nobody used it for some minutes, also when the phone slept meanwhile. */
export function useIdleLock(lock: () => void): void {
  useEffect(() => {
    let used = Date.now();
    const isIdle = () => Date.now() - used >= IDLE_MINUTES * 60_000;
    const look = () => isIdle() && lock();
    // What she touches first after a long sleep must not count as use before it was looked at.
    const use = () => (isIdle() ? lock() : (used = Date.now()));
    const timer = setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    for (const sign of SIGNS_OF_USE) addEventListener(sign, use, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const sign of SIGNS_OF_USE) removeEventListener(sign, use, { capture: true });
    };
  }, [lock]);
}
