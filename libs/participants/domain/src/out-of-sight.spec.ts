import * as fc from 'fast-check';
import { daysLater, monthsLater } from './days.js';
import { livingTogether, NotWithHerself } from './household.js';
import { outOfSight, type InSight } from './out-of-sight.js';

const today = '2026-11-28';
const looking = { today, months: 6 };
const her: InSight = {
  lastContact: null,
  addedOn: '2026-01-10',
  arrival: null,
  intakeDone: true,
  pathUntil: null,
};
const rules = (somebody: Partial<InSight>, ...paths: InSight['pathUntil'][]) =>
  outOfSight(
    { ...her, ...somebody },
    paths.map((pathUntil) => ({ pathUntil })),
    looking,
  ).map(({ rule }) => rule);
const joined = (registeredOn: string) => ({ cameBy: 'family-reunification', registeredOn }) as const;

test.each([
  ['2027-02-10', 12, '2028-02-10'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2024-02-29', -12, '2023-02-28'],
  ['2026-12-31', -1, '2026-11-30'],
])('%s and %d months is %s', (day, months, expected) => {
  expect(monthsLater(day, months)).toBe(expected);
});

describe('a path at home and no contact with her', () => {
  test.each([
    ['a path that runs', 'running', ['path-at-home']],
    ['a path that ended yesterday, say by a job', '2026-11-27', ['path-at-home']],
    ['a path that ended twelve months ago to the day', '2025-11-28', ['path-at-home']],
    ['a path that ended longer ago', '2025-11-27', []],
    ['no path', null, []],
  ] as const)('%s', (_, path, expected) => {
    expect(rules({}, path)).toEqual(expected);
  });

  test('alone at home she is not on it by this rule', () => {
    expect(rules({})).toEqual([]);
  });

  test.each([
    ['2026-05-28', ['path-at-home']],
    ['2026-05-29', []],
  ])('the last contact on %s', (lastContact, expected) => {
    expect(rules({ lastContact }, 'running')).toEqual(expected);
  });

  test('never spoken with, it counts from the day of her registration, or from when she was added', () => {
    expect(
      rules({ addedOn: today, arrival: { cameBy: 'otherwise', registeredOn: '2026-05-01' } }, 'running'),
    ).toEqual(['path-at-home']);
    expect(rules({ addedOn: today }, 'running')).toEqual([]);
  });
});

describe('joined her family and no intake', () => {
  const due = daysLater(today, -70);
  test.each([
    ['ten weeks ago', { arrival: joined(due) }, ['no-intake']],
    ['a day less', { arrival: joined(daysLater(due, 1)) }, []],
    ['who came otherwise', { arrival: { cameBy: 'otherwise', registeredOn: '2025-01-01' } as const }, []],
    ['an intake', { arrival: joined(due), intakeDone: true }, []],
    [
      'spoken with before the ten weeks were over',
      { arrival: joined('2026-06-01'), lastContact: '2026-08-09' },
      ['no-intake'],
    ],
    ['spoken with since', { arrival: joined('2026-06-01'), lastContact: '2026-11-20' }, []],
    [
      'spoken with since, and ten weeks passed again',
      { arrival: joined('2026-01-01'), lastContact: due },
      ['no-intake'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(rules({ intakeDone: false, ...facts })).toEqual(expected);
  });
});

test('both rules together, each with its own day', () => {
  const somebody = { ...her, intakeDone: false, arrival: joined('2026-01-01') };
  expect(outOfSight(somebody, [{ pathUntil: 'running' }], looking)).toEqual([
    { rule: 'path-at-home', since: '2026-07-01' },
    { rule: 'no-intake', since: '2026-03-12' },
  ]);
});

const day = fc.integer({ min: -900, max: 900 }).map((days) => daysLater(today, days));
const anybody: fc.Arbitrary<InSight> = fc.record({
  lastContact: fc.option(day),
  addedOn: day,
  arrival: fc.option(
    fc.record({
      cameBy: fc.constantFrom('family-reunification' as const, 'otherwise' as const),
      registeredOn: day,
    }),
  ),
  intakeDone: fc.boolean(),
  pathUntil: fc.oneof(fc.constant(null), fc.constant('running' as const), day),
});

test('nothing of who lives with her but a path ever changes her line', () => {
  fc.assert(
    fc.property(anybody, anybody, anybody, (somebody, partner, other) => {
      const same = { ...other, pathUntil: partner.pathUntil };
      expect(outOfSight(somebody, [same], looking)).toEqual(outOfSight(somebody, [partner], looking));
    }),
  );
});

test('no day on her line comes from whoever lives with her', () => {
  fc.assert(
    fc.property(anybody, fc.array(anybody), fc.array(anybody), (somebody, some, others) => {
      const [one, two] = [outOfSight(somebody, some, looking), outOfSight(somebody, others, looking)];
      for (const { rule, since } of one)
        expect(two.find((line) => line.rule === rule)?.since ?? since).toBe(since);
    }),
  );
});

test('speaking with her today takes her off the list, whatever is known', () => {
  fc.assert(
    fc.property(anybody, anybody, (somebody, partner) => {
      const spoken = { ...somebody, lastContact: today };
      const due = somebody.arrival && daysLater(somebody.arrival.registeredOn, 70);
      if (due === null || due <= today) expect(outOfSight(spoken, [partner], looking)).toEqual([]);
    }),
  );
});

test('nobody lives with herself, and two are kept in one order', () => {
  expect(() => livingTogether('a', 'a')).toThrow(NotWithHerself);
  expect(livingTogether('b', 'a')).toEqual(livingTogether('a', 'b'));
});
