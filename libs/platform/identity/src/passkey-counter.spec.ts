import { isTheOnlyOne } from './passkey-counter.js';

test.each([
  [0, 0],
  [0, 1],
  [7, 8],
  [7, 900],
])('a counter that stood at %d and shows %d is of one authenticator', (kept, shown) => {
  expect(isTheOnlyOne(kept, shown)).toBe(true);
});

test.each([
  [7, 7],
  [7, 6],
  [7, 0],
  [1, 1],
])('a counter that stood at %d and shows %d is in two hands', (kept, shown) => {
  expect(isTheOnlyOne(kept, shown)).toBe(false);
});
