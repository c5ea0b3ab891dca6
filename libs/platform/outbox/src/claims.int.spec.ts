import { newId } from '@kring/platform-kernel';
import { openTestDatabase, type TestDatabase } from '@kring/testing';
import pg from 'pg';
import { Claims, type ClaimedEvent } from './claims.js';

const OWED = { 'attempt.accepted': ['spec.one', 'spec.two'] };
let database: TestDatabase;
let pool: pg.Pool;
let claims: Claims;

beforeAll(async () => {
  database = await openTestDatabase();
  pool = new pg.Pool({ connectionString: database.as('kring_relay'), max: 4 });
  claims = new Claims(pool);
});

beforeEach(() => database.query('truncate outbox.event, outbox.inbox'));

afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** Events of these minutes ago, in the order given; says their identifiers. */
async function happened(minutes: number[], name = 'attempt.accepted'): Promise<string[]> {
  const ids = minutes.map(() => newId());
  await database.query(
    `insert into outbox.event (id, name, subject_id, at)
     select id, $3, id, now() - make_interval(mins => ago) from unnest($1::uuid[], $2::int[]) e (id, ago)`,
    [ids, minutes, name],
  );
  return ids;
}

const done = (eventId: string, reaction: string) =>
  database.query('insert into outbox.inbox (event_id, reaction) values ($1, $2)', [eventId, reaction]);

const settled = async (id: string) => {
  const rows = await database.query<{ settled: boolean }>(
    'select settled_at is not null as settled from outbox.event where id = $1',
    [id],
  );
  return rows[0]!.settled;
};

const late = () => database.query(`update outbox.event set claimed_at = now() - interval '16 seconds'`);

test('the oldest come first, whatever the order in which they were written', async () => {
  const [middle, first, last] = await happened([5, 9, 1]);
  expect((await claims.claim(OWED)).map(({ id }) => id)).toEqual([first, middle, last]);
});

test('a claim keeps its order also when it is one of many', async () => {
  const minutes = Array.from({ length: 30 }, (_, number) => (number * 7) % 30);
  const ids = await happened(minutes);
  const expected = ids.map((id, at) => ({ id, at: minutes[at]! })).sort((one, other) => other.at - one.at);
  expect((await claims.claim(OWED)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
});

test('what is given back waits again as it did, with what it owed and without', async () => {
  const [owing] = await happened([5]);
  const [owingNothing] = await happened([4], 'offer.proposed');
  await claims.claim(OWED);
  expect(await settled(owingNothing!)).toBe(true);
  await claims.release([owing!, owingNothing!]);
  expect(await settled(owingNothing!)).toBe(false);
  expect((await claims.claim(OWED)).map(({ id, owed }) => [id, owed])).toEqual([
    [owing, ['spec.one', 'spec.two']],
    [owingNothing, []],
  ]);
});

test('what is claimed is not claimed again', async () => {
  await happened([1, 2]);
  expect(await claims.claim(OWED)).toHaveLength(2);
  expect(await claims.claim(OWED)).toEqual([]);
});

test('a relay does not wait for another one’s claim: it takes what is left', async () => {
  const [old, older] = await happened([1, 2]);
  const busy = await pool.connect();
  await busy.query('begin');
  await busy.query('select from outbox.event where id = $1 for update', [older]);
  expect((await claims.claim(OWED)).map(({ id }) => id)).toEqual([old]);
  await busy.query('rollback');
  busy.release();
  expect((await claims.claim(OWED)).map(({ id }) => id)).toEqual([older]);
});

test('two relays at once give each event once', async () => {
  const ids = await happened(Array.from({ length: 450 }, (_, number) => number));
  const another = new Claims(pool);
  const drain = async (from: Claims) => {
    const got: ClaimedEvent[] = [];
    for (let next = await from.claim(OWED); next.length > 0; next = await from.claim(OWED)) got.push(...next);
    return got.map(({ id }) => id);
  };
  const [one, other] = await Promise.all([drain(claims), drain(another)]);
  expect([...one, ...other].sort()).toEqual([...ids].sort());
});

test('a claim notes which reactions are owed; an event that owes none is settled', async () => {
  const [owing] = await happened([2]);
  const [free] = await happened([1], 'offer.proposed');
  expect(await claims.claim(OWED)).toMatchObject([
    { id: owing, owed: ['spec.one', 'spec.two'] },
    { id: free, owed: [] },
  ]);
  expect([await settled(owing!), await settled(free!)]).toEqual([false, true]);
});

test('an event is settled when its last reaction is in, and not before', async () => {
  const [id] = await happened([1]);
  await claims.claim(OWED);
  await done(id!, 'spec.one');
  await claims.settle(id!);
  expect(await settled(id!)).toBe(false);
  await done(id!, 'spec.two');
  await claims.settle(id!);
  expect(await settled(id!)).toBe(true);
});

test('what is overdue is claimed again with what it still owes, and then waits its time anew', async () => {
  const [id] = await happened([1]);
  await claims.claim(OWED);
  expect(await claims.claimOverdue(15)).toEqual([]);
  await late();
  await done(id!, 'spec.two');
  expect(await claims.claimOverdue(15)).toMatchObject([{ id, owed: ['spec.one'] }]);
  expect(await claims.claimOverdue(15)).toEqual([]);
});

test('what is overdue and owes nothing any more is settled, not claimed for ever', async () => {
  const [id] = await happened([1]);
  await claims.claim(OWED);
  await done(id!, 'spec.one');
  await done(id!, 'spec.two');
  await late();
  await claims.claimOverdue(15);
  expect(await settled(id!)).toBe(true);
});

test('two sweepers at once take what is overdue once', async () => {
  await happened(Array.from({ length: 80 }, () => 1));
  await claims.claim(OWED);
  await late();
  const both = await Promise.all([claims.claimOverdue(15), claims.claimOverdue(15)]);
  expect(new Set(both.flat().map(({ id }) => id)).size).toBe(80);
  expect(both.flat()).toHaveLength(80);
});
