import { lineOf, passes } from './line.js';
import { median, quantile, ratioOf } from './statistics.js';

test('a median is the middle, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 9, 2])).toBe(3);
  expect(median([10, 9, 8, 1_000])).toBe(9.5);
  expect(() => median([])).toThrow();
});

test('a 95th percentile is not exceeded by 95 of a hundred', () => {
  const hundred = Array.from({ length: 100 }, (_, place) => 100 - place);
  expect(quantile(hundred, 0.95)).toBe(95);
  expect(quantile([7], 0.95)).toBe(7);
  expect(quantile([1, 2], 0.5)).toBe(1);
  expect(() => quantile([], 0.5)).toThrow();
});

test('rounds are compared with themselves: one slow round changes nothing', () => {
  expect(ratioOf([2, 4, 200, 6], [1, 2, 100, 3])).toBe(2);
  expect(ratioOf([1, 1, 1, 90], [2, 2, 2, 2])).toBe(0.5);
  expect(() => ratioOf([1], [1, 2])).toThrow();
});

test('a goal is reached at its edge and missed beyond it', () => {
  expect([passes(1, { atLeast: 1 }), passes(0.99, { atLeast: 1 })]).toEqual([true, false]);
  expect([passes(1.5, { atMost: 1.5 }), passes(1.51, { atMost: 1.5 })]).toEqual([true, false]);
});

test('what is nearly reached is missed, however it is rounded', () => {
  const side = (rounds: number[]) => ({ of: 'a', unit: 'ms', rounds });
  const line = lineOf({
    id: 'near',
    goal: { atMost: 1.5 },
    baseline: side([1_000]),
    candidate: side([1_500.4]),
  });
  expect(line).toEqual({
    id: 'near',
    ratio: 1.5,
    goal: '≤ 1.5',
    pass: false,
    baseline: { of: 'a', unit: 'ms', median: 1_000 },
    candidate: { of: 'a', unit: 'ms', median: 1_500 },
  });
});
