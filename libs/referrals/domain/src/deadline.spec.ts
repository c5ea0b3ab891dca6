import { answerTimes, daysAfter, dueNext, isInTime } from './deadline.js';

const monday = new Date('2026-11-23T10:00:00Z');
const reminded = (days: number) =>
  answerTimes(monday, days).remindersAt.map((at) => at.toISOString().slice(0, 10));

test('days are days', () => {
  expect(daysAfter(new Date('2026-11-23T00:00:00Z'), 14).toISOString()).toBe('2026-12-07T00:00:00.000Z');
});

test('an answer counts until its deadline and not at it', () => {
  const deadline = new Date('2026-12-01T10:00:00Z');
  expect(isInTime(deadline, new Date('2026-12-01T09:59:59Z'))).toBe(true);
  expect(isInTime(deadline, deadline)).toBe(false);
});

test('it is reminded after half of the time and one working day before the end', () => {
  expect(answerTimes(monday, 5).answerBy.toISOString()).toBe('2026-11-30T10:00:00.000Z');
  expect(reminded(5)).toEqual(['2026-11-26', '2026-11-27']);
  expect(reminded(10)).toEqual(['2026-11-30', '2026-12-04']);
});

test('where both fall on one day there is one, and in a single day none', () => {
  expect(reminded(3)).toEqual(['2026-11-25']);
  expect(reminded(2)).toEqual(['2026-11-24']);
  expect(reminded(1)).toEqual([]);
});

test('what is due next is what is not past', () => {
  const times = answerTimes(monday, 5);
  expect(dueNext(times, monday)).toEqual(times.remindersAt[0]);
  expect(dueNext(times, times.remindersAt[0]!)).toEqual(times.remindersAt[1]);
  expect(dueNext(times, times.remindersAt[1]!)).toEqual(times.answerBy);
  expect(dueNext(times, times.answerBy)).toBeNull();
});
