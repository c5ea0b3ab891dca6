import { standingAt } from './standing.js';

const deadline = new Date('2026-12-01T10:00:00Z');
const before = new Date('2026-12-01T09:59:59Z');

test('every kind of no reads the same at the deadline, and nothing before it', () => {
  expect(standingAt({ state: 'awaiting', closesAt: deadline }, before)).toBe('awaiting');
  expect(standingAt({ state: 'awaiting', closesAt: deadline }, deadline)).toBe('not-going-ahead');
});

test('an organisation that declined stays declined', () => {
  expect(standingAt({ state: 'declined', closesAt: null }, deadline)).toBe('declined');
});
