import { holds, isList, touches } from './query-keys.js';

describe('which queries a signal touches', () => {
  const changed = { type: 'referral', id: 'r1' } as const;

  it('are the thing itself, what hangs under it, and the lists of its kind', () => {
    expect(touches(changed, ['referral', 'r1'])).toBe(true);
    expect(touches(changed, ['referral', 'r1', 'signs'])).toBe(true);
    expect(touches(changed, ['referral', 'list'])).toBe(true);
  });

  it('are no other thing and no other kind', () => {
    expect(touches(changed, ['referral', 'r2'])).toBe(false);
    expect(touches(changed, ['attempt', 'r1'])).toBe(false);
    expect(touches(changed, ['me', 'circle'])).toBe(false);
  });

  it('are all of her own when it is about herself', () => {
    expect(touches({ type: 'me', id: 'p1' }, ['me', 'looks'])).toBe(true);
    expect(touches({ type: 'me', id: 'p1' }, ['referral', 'list'])).toBe(false);
  });
});

describe('what holds something that is gone', () => {
  it('is every query with its id, of any kind', () => {
    expect(holds('a1', ['attempt', 'a1', 'reports'])).toBe(true);
    expect(holds('a1', ['attempt', 'a2'])).toBe(false);
  });

  it('may be any list', () => {
    expect(isList(['attempt', 'list', 'waiting'])).toBe(true);
    expect(isList(['me', 'proposals'])).toBe(true);
    expect(isList(['attempt', 'a1'])).toBe(false);
  });
});
