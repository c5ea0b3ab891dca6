import { newId } from './identifier.js';

test('is a UUID of version 7', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('sorts by time', () => {
  expect(newId(1_000) < newId(2_000)).toBe(true);
  expect(newId(1_700_000_000_000).startsWith('018bcfe5-6800')).toBe(true);
});

test('differs within one millisecond', () => {
  expect(new Set(Array.from({ length: 1_000 }, () => newId(5))).size).toBe(1_000);
});
