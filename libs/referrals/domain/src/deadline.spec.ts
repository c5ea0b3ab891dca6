import { daysAfter, isInTime, workingDaysAfter } from './deadline.js';

test('a weekend does not count', () => {
  const friday = new Date('2026-11-27T15:00:00Z');
  expect(workingDaysAfter(friday, 1).toISOString()).toBe('2026-11-30T15:00:00.000Z');
  expect(workingDaysAfter(friday, 5).toISOString()).toBe('2026-12-04T15:00:00.000Z');
});

test('days are days', () => {
  expect(daysAfter(new Date('2026-11-23T00:00:00Z'), 14).toISOString()).toBe('2026-12-07T00:00:00.000Z');
});

test('an answer counts until its deadline and not at it', () => {
  const deadline = new Date('2026-12-01T10:00:00Z');
  expect(isInTime(deadline, new Date('2026-12-01T09:59:59Z'))).toBe(true);
  expect(isInTime(deadline, deadline)).toBe(false);
});
