import { markClosed } from './open-here.js';

// A page that anyone may be looking at, of a public body, without advertisements.
const ELSEWHERE = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';
const BLANK = 'about:blank';
const LEFT = 'left';

/**
 * Leaves at once: what stood here is gone before the next page comes, and this page is not in the history. Whoever opens the
 * app again begins at its door.
 */
export function leave(page: Window = window): void {
  remember(page);
  markClosed();
  page.document.documentElement.replaceChildren();
  page.location.replace(page.navigator.onLine ? ELSEWHERE : BLANK);
}

/** Whether this page came up again by going back, after she left. It must not show anything then. */
export function cameBackAfterLeaving(page: Window = window): boolean {
  const [entry] = page.performance.getEntriesByType('navigation');
  const wentBack = entry !== undefined && 'type' in entry && entry.type === 'back_forward';
  if (wentBack && page.sessionStorage.getItem(LEFT) !== null) return true;
  page.sessionStorage.removeItem(LEFT);
  return false;
}

function remember(page: Window): void {
  try {
    page.sessionStorage.setItem(LEFT, 'yes');
  } catch {
    // Nothing may stand in the way of leaving.
  }
}
