import { lastEnds, renews, whatExpires } from './expiry.js';
import type { Grant } from './withdrawal.js';

const start = new Date('2026-05-23T10:00:00Z');
const end = new Date('2026-11-23T10:00:00Z');
const later = new Date('2027-01-01T00:00:00Z');
const help: Grant = {
  recipientId: 'bridge',
  purpose: 'support',
  category: 'identity',
  basis: 'consent',
  validUntil: end,
  endedAt: null,
};
const care: Grant = { ...help, category: 'care' };
const renewed: Grant = { ...help, validUntil: later };

test('at its end a consent is over, and not before', () => {
  expect(whatExpires([help], new Date(end.getTime() - 1))).toEqual([]);
  expect(whatExpires([help, care], end)).toEqual([
    {
      recipientId: 'bridge',
      ending: [help, care],
      flows: [{ purpose: 'support', categories: ['identity', 'care'] }],
      categories: ['identity', 'care'],
      everything: true,
    },
  ]);
});

test('what a later yes covers goes on; only the rest expires', () => {
  expect(whatExpires([help, care, renewed], end)).toEqual([
    {
      recipientId: 'bridge',
      ending: [help, care],
      flows: [{ purpose: 'support', categories: ['care'] }],
      categories: ['care'],
      everything: false,
    },
  ]);
});

test('where all of it was renewed the former period ends without a word', () => {
  expect(whatExpires([help, renewed], end)).toMatchObject([{ ending: [help], flows: [], categories: [] }]);
});

test('what another purpose covers stays readable, and its own purpose is over all the same', () => {
  const follow: Grant = { ...help, purpose: 'follow-up', validUntil: later };
  expect(whatExpires([help, follow], end)).toMatchObject([
    { flows: [{ purpose: 'support', categories: ['identity'] }], categories: [], everything: false },
  ]);
});

test('an own task, and what ended before, do not expire', () => {
  const task: Grant = { ...help, basis: 'public-task', purpose: 'integration-task' };
  expect(whatExpires([task, { ...help, endedAt: start }], end)).toEqual([]);
});

test('a yes renews while a consent for the same recipient and purpose is in force', () => {
  const flow = { recipientId: 'bridge', purpose: 'support' } as const;
  expect(renews([help], flow, start)).toBe(true);
  expect(renews([help], flow, end)).toBe(false);
  expect(renews([{ ...help, endedAt: start }], flow, start)).toBe(false);
  expect(renews([help], { ...flow, recipientId: 'other' }, start)).toBe(false);
  expect(renews([help], { ...flow, purpose: 'follow-up' }, start)).toBe(false);
});

test('of several periods the last one counts, for each category', () => {
  expect([...lastEnds([renewed, help, care], start)]).toEqual([
    ['identity', later],
    ['care', end],
  ]);
  expect([...lastEnds([help, renewed], end)]).toEqual([['identity', later]]);
});
