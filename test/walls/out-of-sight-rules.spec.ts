import type { OutOfSightList } from '@kring/contracts';
import { daysLater, monthsLater, outOfSight, type InSight } from '@kring/participants-domain';
import { newId } from '@kring/platform-kernel';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';

// What the list reads in one statement is held against the rule in words, over a world of everybody there can be.

let stage: ApiStage;
let guide: Browser;
const MONTHS = 5;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

const overdue = monthsLater(today, -MONTHS);
const due = daysLater(today, -70);
const joined = (registeredOn: string) => ({ cameBy: 'family-reunification', registeredOn }) as const;
const otherwise = (registeredOn: string) => ({ cameBy: 'otherwise', registeredOn }) as const;

const CONTACTS = [null, overdue, daysLater(overdue, 1), due, daysLater(due, 1), daysLater(today, -500)];
const ARRIVALS = [
  null,
  joined(due),
  joined(daysLater(due, 1)),
  joined(daysLater(today, -300)),
  otherwise(overdue),
];
const ADDED = [today, daysLater(today, -400)];
const yearAgo = monthsLater(today, -12);
const PATHS: readonly (InSight['pathUntil'] | 'nobody at home')[] = [
  'nobody at home',
  null,
  'running',
  today,
  yearAgo,
  daysLater(yearAgo, -1),
];

interface Somebody {
  readonly id: string;
  readonly her: InSight;
  readonly partner: { id: string; pathUntil: InSight['pathUntil'] } | null;
}

const world: Somebody[] = CONTACTS.flatMap((lastContact) =>
  ARRIVALS.flatMap((arrival) =>
    ADDED.flatMap((addedOn) =>
      [true, false].flatMap((intakeDone) =>
        PATHS.map((path) => ({
          id: newId(),
          her: { lastContact, arrival, addedOn, intakeDone, pathUntil: null },
          partner: path === 'nobody at home' ? null : { id: newId(), pathUntil: path },
        })),
      ),
    ),
  ),
);

const contentOf = (pathUntil: InSight['pathUntil'], intakeDone: boolean) => ({
  route: pathUntil === null ? 'none' : 'b1',
  intakeDone,
  ...(pathUntil === null || pathUntil === 'running' ? {} : { endedOn: pathUntil }),
});

const rows = world.flatMap(({ id, her, partner }) => [
  {
    id,
    addedOn: her.addedOn,
    content: contentOf(null, her.intakeDone),
    partner: partner?.id ?? null,
    ...facts(her),
  },
  ...(partner
    ? [{ id: partner.id, addedOn: today, content: contentOf(partner.pathUntil, true), partner: null }]
    : []),
]);

function facts({ lastContact, arrival }: InSight) {
  return { lastContact, cameBy: arrival?.cameBy, registeredOn: arrival?.registeredOn };
}

const LAY = `
with given as (
  select * from jsonb_to_recordset($1::jsonb) as r(
    id uuid, "addedOn" date, content jsonb, partner uuid, "lastContact" date, "cameBy" text, "registeredOn" date
  )
), people as (
  insert into participants.participant (id, reference, added_by, language, created_at)
  select id, id::text, $2, 'ar', ("addedOn" + time '12:00') at time zone 'Europe/Amsterdam' from given
), entries as (
  insert into access.entry
  select audience, 'participant', id, $2, id, null, now(), now() + interval '1 year'
  from given, unnest(array[$2, $3]::uuid[]) audience
), sections as (
  insert into access.section
  select audience, $2, id, 'path', now() + interval '1 year' from given, unnest(array[$2, $3]::uuid[]) audience
), paths as (
  insert into dossiers.section (participant_id, category, content, version, written_by)
  select id, 'path', content, 1, $3 from given
), contacts as (
  insert into participants.contact_moment
  select gen_random_uuid(), id, $2, 'desk', "lastContact", $3, now() from given where "lastContact" is not null
), arrivals as (
  insert into participants.arrival select id, $2, "cameBy", "registeredOn" from given where "cameBy" is not null
), term as (
  insert into participants.sight_term values ($2, ${MONTHS})
)
insert into participants.household
select gen_random_uuid(), $2, least(id, partner), greatest(id, partner), now() from given where partner is not null`;

beforeAll(async () => {
  stage = await setApiStage();
  const { id, guide: actor } = stage.region.delft;
  await stage.database.query(LAY, [JSON.stringify(rows), id, actor.memberId]);
  await stage.database.query(`update organisations.member set tasks = '{out-of-sight}' where id = $1`, [
    actor.memberId,
  ]);
  guide = await stage.member(actor);
});

afterAll(() => stage.close());

const expected = world
  .map(({ id, her, partner }) => ({
    id,
    rules: outOfSight(her, partner ? [partner] : [], { today, months: MONTHS }),
  }))
  .filter(({ rules }) => rules.length > 0)
  .map(({ id, rules }) => ({ id, rules, since: rules.map(({ since }) => since).sort()[0]! }))
  .sort((one, other) => (`${one.since}${one.id}` < `${other.since}${other.id}` ? -1 : 1));

test('everybody whom the rules name is on the list once, in order, page after page, and nobody else', async () => {
  const found: { id: string; rules: unknown }[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body } = await guide.get(`/v1/out-of-sight${next && `?cursor=${next}`}`);
    const page = body as unknown as OutOfSightList;
    expect(page.months).toBe(MONTHS);
    found.push(...page.items.map(({ id, rules }) => ({ id, rules })));
    next = page.next;
  }
  expect(found).toEqual(expected.map(({ id, rules }) => ({ id, rules })));
});

test('the world has every kind: each rule alone, both, and neither', () => {
  const kinds = new Set(expected.map(({ rules }) => rules.map(({ rule }) => rule).join()));
  expect([...kinds].sort()).toEqual(['no-intake', 'path-at-home', 'path-at-home,no-intake']);
  expect(expected.length).toBeGreaterThan(100);
  expect(expected.length).toBeLessThan(world.length);
});
