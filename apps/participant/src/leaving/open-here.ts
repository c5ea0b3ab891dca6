const KEY = 'open';

// A browser that keeps nothing forgets it with the page.
let opened = false;

/** Whether she opened the app in this very tab. Closing the tab forgets it, loading it anew does not. */
export function isOpenHere(): boolean {
  try {
    return opened || sessionStorage.getItem(KEY) !== null;
  } catch {
    return opened;
  }
}

export function markOpen(): void {
  opened = true;
  try {
    sessionStorage.setItem(KEY, 'yes');
  } catch {
    // Then it is known as long as the page stands.
  }
}

export function markClosed(): void {
  opened = false;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There is nothing to take away.
  }
}
