import { steady } from './steady.js';

const row = (id: string, day: number) => ({ id, arrivedAt: `2026-11-${10 + day}T09:00:00Z` });

describe('rows that arrive live', () => {
  const opened = steady(null, [row('b', 2), row('a', 1)]);

  it('are put below what stands there, and marked', () => {
    const after = steady(opened, [row('c', 3), row('b', 2), row('a', 1)]);
    expect(after.order).toEqual(['b', 'a', 'c']);
    expect(after.fresh).toEqual(['c']);
  });

  it('stay marked when another one comes', () => {
    const after = steady(steady(opened, [row('c', 3), row('b', 2), row('a', 1)]), [
      row('d', 4),
      row('c', 3),
      row('b', 2),
      row('a', 1),
    ]);
    expect(after.order).toEqual(['b', 'a', 'c', 'd']);
    expect(after.fresh).toEqual(['c', 'd']);
  });

  it('are marked in an inbox that was empty', () => {
    expect(steady(steady(null, []), [row('a', 1)]).fresh).toEqual(['a']);
  });

  it('are not news when they are older ones that were asked for', () => {
    const after = steady(opened, [row('b', 2), row('a', 1), row('z', 0)]);
    expect(after.order).toEqual(['b', 'a', 'z']);
    expect(after.fresh).toEqual([]);
  });

  it('leave when they are no longer there', () => {
    expect(steady(opened, [row('a', 1)]).order).toEqual(['a']);
  });

  it('change nothing when nothing came', () => {
    expect(steady(opened, [row('a', 1), row('b', 2)])).toBe(opened);
  });
});
