import { isTakenAt, mustHaveTries, TooManyMailTries } from './mail-code.js';

const now = new Date('2026-11-23T12:00:00Z');
const sent = { tries: 0, validUntil: new Date('2026-11-23T12:15:00Z'), usedAt: null };

test('a code is taken while it lasts, and once', () => {
  expect(isTakenAt(sent, now)).toBe(true);
  expect(isTakenAt(sent, new Date('2026-11-23T12:15:00Z'))).toBe(false);
  expect(isTakenAt({ ...sent, usedAt: now }, now)).toBe(false);
});

test('a code that never went out is never taken', () => {
  expect(isTakenAt({ ...sent, validUntil: null }, now)).toBe(false);
});

test('the sixth try is refused', () => {
  expect(() => mustHaveTries({ ...sent, tries: 4 })).not.toThrow();
  expect(() => mustHaveTries({ ...sent, tries: 5 })).toThrow(TooManyMailTries);
});
