import { inForce, whatStops, type Grant } from './withdrawal.js';

const now = new Date('2026-11-23T10:00:00Z');
const later = new Date('2027-01-01T00:00:00Z');
const help: Grant = {
  recipientId: 'bridge',
  purpose: 'support',
  category: 'identity',
  basis: 'consent',
  validUntil: later,
  endedAt: null,
};
const task: Grant = { ...help, recipientId: 'delft', purpose: 'integration-task', basis: 'public-task' };
const follow: Grant = { ...help, recipientId: 'delft', purpose: 'follow-up', category: 'progress' };

test('withdrawing from a helper ends everything there', () => {
  expect(whatStops([help, task, follow], 'bridge', now)).toEqual([
    {
      recipientId: 'bridge',
      ending: [help],
      flows: [{ purpose: 'support', categories: ['identity'] }],
      categories: ['identity'],
      everything: true,
    },
  ]);
});

test('the own task of a municipality stays; what she consented to ends', () => {
  expect(whatStops([help, task, follow], 'delft', now)).toEqual([
    {
      recipientId: 'delft',
      ending: [follow],
      flows: [{ purpose: 'follow-up', categories: ['progress'] }],
      categories: ['progress'],
      everything: false,
    },
  ]);
});

test('a category that the own task covers too stays readable', () => {
  const also = { ...follow, category: 'identity' } as const;
  expect(whatStops([task, also], 'delft', now)[0]!.categories).toEqual([]);
});

test('all means every consent, each recipient once', () => {
  const stops = whatStops([help, { ...help, category: 'contact' }, task, follow], 'all', now);
  expect(stops.map((stop) => stop.recipientId)).toEqual(['bridge', 'delft']);
});

test('what has ended or expired does not stop again', () => {
  expect(
    whatStops(
      [
        { ...help, endedAt: now },
        { ...help, validUntil: now },
      ],
      'all',
      now,
    ),
  ).toEqual([]);
});

test('a grant is in force until its end and not at it', () => {
  expect(inForce(help, now)).toBe(true);
  expect(inForce(help, later)).toBe(false);
});
