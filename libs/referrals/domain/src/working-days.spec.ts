import fc from 'fast-check';
import { easter, holidays, isOnWorkingDay, momentOn, timeOfDay, workingDaysAfter } from './working-days.js';

const day = (date: Date) => date.toISOString().slice(0, 10);
const after = (from: string, days: number) => workingDaysAfter(new Date(from), days).toISOString();

test.each([
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is on %s', (year, date) => {
  expect(day(easter(year))).toBe(date);
});

test('the holidays of 2026, without Good Friday and without Liberation Day', () => {
  expect(holidays(2026).map(day)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-04-27',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
});

test('Liberation Day counts once in five years', () => {
  expect(holidays(2025).map(day)).toContain('2025-05-05');
  expect(holidays(2027).map(day)).not.toContain('2027-05-05');
});

test('King’s Day on a Sunday is kept the day before', () => {
  expect(holidays(2025).map(day)).toContain('2025-04-26');
  expect(holidays(2025).map(day)).not.toContain('2025-04-27');
});

test('a weekend does not count', () => {
  expect(after('2026-11-27T15:00:00Z', 1)).toBe('2026-11-30T15:00:00.000Z');
  expect(after('2026-11-27T15:00:00Z', 5)).toBe('2026-12-04T15:00:00.000Z');
});

test('Christmas and New Year do not count', () => {
  expect(after('2026-12-24T09:00:00Z', 5)).toBe('2027-01-04T09:00:00.000Z');
});

test('the day is that of the Netherlands, also when it is still yesterday in Greenwich', () => {
  // Friday half past midnight in Amsterdam.
  expect(after('2026-11-26T23:30:00Z', 1)).toBe('2026-11-29T23:30:00.000Z');
});

test('the time of day stays, across the beginning and the end of summer time', () => {
  expect(after('2026-03-27T11:00:00Z', 1)).toBe('2026-03-30T10:00:00.000Z');
  expect(after('2026-10-23T10:00:00Z', 1)).toBe('2026-10-26T11:00:00.000Z');
});

test('a day and a time of day are a moment, in winter and in summer', () => {
  expect(momentOn('2026-11-30', '14:30').toISOString()).toBe('2026-11-30T13:30:00.000Z');
  expect(momentOn('2026-07-01', '14:30').toISOString()).toBe('2026-07-01T12:30:00.000Z');
});

const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
const counts = fc.integer({ min: 1, max: 20 });

test('whenever it began, it ends on a working day at the same time of day', () => {
  fc.assert(
    fc.property(moments, counts, (moment, days) => {
      const reached = workingDaysAfter(moment, days);
      expect(isOnWorkingDay(reached)).toBe(true);
      expect(timeOfDay(reached)).toBe(timeOfDay(moment));
    }),
  );
});

test('more days end later, and days one after the other are the days together', () => {
  fc.assert(
    fc.property(moments, counts, counts, (moment, one, other) => {
      const both = workingDaysAfter(moment, one + other);
      expect(workingDaysAfter(moment, one).getTime()).toBeLessThan(both.getTime());
      expect(workingDaysAfter(workingDaysAfter(moment, one), other)).toEqual(both);
    }),
  );
});
