import {
  openScopes,
  openTestDatabase,
  testSettings,
  type RunningScopes,
  type TestDatabase,
} from '@kring/testing';
import { createDataSource, UnitOfWork } from '@kring/platform-database';
import { SYSTEM, SystemClock } from '@kring/platform-kernel';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ROOTS_FILE } from './append-roots.js';
import { readKept } from './kept-root.js';
import { SealWaiting } from './seal-waiting.js';

let database: TestDatabase;
let scopes: RunningScopes;
/** The seal that was the last before the test. */
let last: number;

beforeAll(async () => {
  database = await openTestDatabase();
  scopes = await openScopes(database);
});

beforeEach(async () => {
  await scopes.chores();
  const [newest] = await database.query<{ no: number }>(
    'select coalesce(max(no), 0)::int as no from audit.seal',
  );
  last = newest!.no;
});

afterAll(async () => {
  await scopes.close();
  await database.drop();
});

const ADD = `
  insert into audit.line (id, actor_kind, action, object, result)
  select gen_random_uuid(), 'nobody', 'read', 'participant', 'absent' from generate_series(1, $1::int)`;

/** Those of the test, counted from its first. */
const seals = () =>
  database.query<{ no: number; size: number }>(
    'select no::int - $1 as no, size from audit.seal where no > $1 order by no',
    [last],
  );

test('what is committed late is sealed later, and nothing is sealed twice or left out', async () => {
  const late = new pg.Client({ connectionString: database.as('kring_api') });
  await late.connect();
  await late.query('begin');
  await late.query(ADD, [3]);
  await database.query(ADD, [5]);
  await scopes.chores();
  expect(await seals()).toEqual([{ no: 1, size: 5 }]);
  await late.query('commit');
  await late.end();
  await scopes.chores();
  expect(await seals()).toEqual([
    { no: 1, size: 5 },
    { no: 2, size: 3 },
  ]);
});

test('where nothing waits, nothing is sealed: sealing leaves nothing to seal', async () => {
  await database.query(ADD, [1]);
  for (let turn = 0; turn < 3; turn += 1) await scopes.chores();
  expect(await seals()).toEqual([{ no: 1, size: 1 }]);
});

test('what was rolled back is not waited for', async () => {
  const api = new pg.Client({ connectionString: database.as('kring_api') });
  await api.connect();
  await api.query('begin');
  await api.query(ADD, [3]);
  await api.query('rollback');
  await api.end();
  await scopes.chores();
  expect(await seals()).toEqual([]);
});

test('a long queue is sealed in batches, each chained to the one before', async () => {
  await database.query(ADD, [4_100]);
  await scopes.chores();
  expect(await seals()).toEqual([
    { no: 1, size: 2_000 },
    { no: 2, size: 2_000 },
    { no: 3, size: 100 },
  ]);
  const [{ waiting }] = (await database.query<{ waiting: number }>(
    'select count(*)::int as waiting from audit.unsealed',
  )) as [{ waiting: number }];
  expect(waiting).toBe(0);
});

test('each root is kept elsewhere once, when it is committed; without a key nothing is sealed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kring-roots-'));
  const source = await createDataSource(database.as('kring_reaction'), [], 'test').initialize();
  const work = new UnitOfWork(source);
  const { KRING_AUDIT_KEY: key, ...without } = testSettings(database, { KRING_AUDIT_ROOTS: folder });
  const turn = async (settings: object) => {
    const chore = new SealWaiting(work, new SystemClock(), settings as never);
    await work.run(SYSTEM, () => chore.do());
  };
  await database.query(ADD, [2]);
  await turn(without);
  expect(await seals()).toEqual([]);
  const kept = async () => {
    const roots = await readFile(join(folder, ROOTS_FILE), 'utf8').then(readKept, () => []);
    return roots.filter(({ no }) => no > last).map(({ no, size }) => ({ no: no - last, size }));
  };
  await turn({ ...without, KRING_AUDIT_KEY: key });
  expect(await kept()).toEqual([]);
  for (let again = 0; again < 2; again += 1) await turn({ ...without, KRING_AUDIT_KEY: key });
  expect(await kept()).toEqual([{ no: 1, size: 2 }]);
  await source.destroy();
  await rm(folder, { recursive: true });
});

test('the worker makes hashes and never sees a line', async () => {
  const worker = new pg.Client({ connectionString: database.as('kring_reaction') });
  await worker.connect();
  for (const table of ['audit.line', 'audit.leaf', 'audit.unsealed']) {
    await expect(worker.query(`select from ${table}`)).rejects.toThrow(/permission denied/);
  }
  await expect(worker.query('update audit.seal set size = 1')).rejects.toThrow(/permission denied/);
  await expect(worker.query(`select audit.erase('line', gen_random_uuid())`)).rejects.toThrow(/permission/);
  await worker.end();
});

test('a leaf loses its salt and nothing else, and a seal nothing at all', async () => {
  await database.query(ADD, [2]);
  await scopes.chores();
  for (const statement of [
    'update audit.leaf set place = place + 10',
    `update audit.leaf set hash = '\\x00'`,
    'delete from audit.leaf',
    'update audit.seal set size = 1',
    'delete from audit.seal',
  ]) {
    await expect(database.query(statement)).rejects.toThrow(/only ever added/);
  }
  expect(scopes.use(SealWaiting)).toBeInstanceOf(SealWaiting);
});
