import { cameBackAfterLeaving, leave } from './leave.js';
import { isOpenHere, markOpen } from './open-here.js';

function pageAt({ type = 'navigate', left = false, onLine = true } = {}) {
  const kept = new Map(left ? [['left', 'yes']] : []);
  const shown = { emptied: false, wentTo: '' };
  const page = {
    navigator: { onLine },
    document: { documentElement: { replaceChildren: () => (shown.emptied = true) } },
    location: { replace: (url: string) => (shown.wentTo = url) },
    performance: { getEntriesByType: () => [{ type }] },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  } as unknown as Window;
  return { page, shown, kept };
}

describe('the quick way out', () => {
  it('empties the screen and puts another page in the place of this one', () => {
    const { page, shown } = pageAt();
    leave(page);
    expect(shown.emptied).toBe(true);
    expect(shown.wentTo).toMatch(/^https:/);
  });

  it('is a blank page where there is no network', () => {
    const { page, shown } = pageAt({ onLine: false });
    leave(page);
    expect(shown.wentTo).toBe('about:blank');
  });

  it('closes the app', () => {
    markOpen();
    leave(pageAt().page);
    expect(isOpenHere()).toBe(false);
  });

  it('is not stopped by a browser that keeps nothing', () => {
    const { page, shown } = pageAt();
    Object.assign(page.sessionStorage, {
      setItem: () => {
        throw new Error('refused');
      },
    });
    leave(page);
    expect(shown.wentTo).toMatch(/^https:/);
  });
});

describe('the way back after leaving', () => {
  it('shows nothing', () => {
    expect(cameBackAfterLeaving(pageAt({ type: 'back_forward', left: true }).page)).toBe(true);
  });

  it('is open again when she comes by herself', () => {
    const { page, kept } = pageAt({ type: 'navigate', left: true });
    expect(cameBackAfterLeaving(page)).toBe(false);
    expect(kept.size).toBe(0);
  });

  it('is open where she never left', () => {
    expect(cameBackAfterLeaving(pageAt({ type: 'back_forward' }).page)).toBe(false);
  });
});
