import { openTestDatabase, type TestDatabase } from '@kring/testing';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { generate } from './ground/generate.js';
import type { Ground } from './ground/ground.js';
import { requireWhole } from './ground/require-whole.js';
import type { Sizes } from './ground/sizes.js';
import { inbox } from './measures/inbox/inbox.js';
import { readersOf, type Reader } from './measures/inbox/readers.js';
import { requireSameAnswers } from './measures/inbox/same-answers.js';
import type { InboxServers } from './measures/inbox/servers.js';
import { pages } from './measures/pages/pages.js';
import { writes } from './measures/writes/writes.js';
import { programsAreBeside } from './processes/forked.js';

const root = join(import.meta.dirname, '../..');

const THOUSANDTH: Sizes = {
  municipalities: 3,
  helpers: 10,
  participants: 300,
  referrals: 1_000,
  big: 165,
  middle: 60,
  small: 20,
  looks: 50,
};
const IN_SHORT = { rounds: 1, seconds: 0.2 };

let database: TestDatabase;
let ground: Ground;

beforeAll(async () => {
  const bundle = `import('${pathToFileURL(join(root, 'test/bench/bundle.mjs')).href}').then(({ bundle }) => bundle())`;
  execFileSync(process.execPath, ['-e', bundle], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  programsAreBeside(pathToFileURL(join(root, 'dist/bench/main.js')).href);
  database = await openTestDatabase();
  await generate(database.ownerUrl, THOUSANDTH);
  ground = { ...database, close: () => database.drop() };
}, 120_000);

afterAll(() => ground.close());

const count = async (sql: string): Promise<number> =>
  Number((await ground.query<{ count: string }>(`select count(*) from ${sql}`))[0]!.count);

test('the data have their sizes and their skew, and one in twenty has expired', async () => {
  expect(await count('referrals.attempt')).toBe(1_000);
  expect(await count('consents.consent_grant')).toBe(1_600);
  const inboxOf = (
    n: number,
  ) => `bench.helper h join access.entry e on e.audience_id = h.id and e.kind = 'attempt'
    where h.n = ${n} and e.valid_until > now()`;
  expect(await count(inboxOf(1))).toBe(157);
  expect(await count(inboxOf(2))).toBe(57);
  expect(await count(inboxOf(3))).toBe(19);
});

test('a row that points at nothing is found', async () => {
  const client = new pg.Client({ connectionString: ground.ownerUrl });
  await client.connect();
  await expect(requireWhole(client)).resolves.toBeUndefined();
  await client.query('begin; set local session_replication_role = replica; delete from referrals.referral');
  await expect(requireWhole(client)).rejects.toThrow('breaks');
  await client.query('rollback');
  await client.end();
});

test('the inbox is measured, and every line says what it is', async () => {
  const lines = await inbox.run(ground, IN_SHORT);
  expect(lines.map(({ id }) => id)).toEqual([
    'inbox.throughput',
    'inbox.p95',
    'inbox.without-ledger.throughput',
    'inbox.without-ledger.p95',
    'inbox.floor',
    'ledger',
  ]);
  for (const { ratio, baseline, candidate } of lines) {
    expect(ratio).toBeGreaterThan(0);
    expect(baseline.unit).toBe(candidate.unit);
  }
}, 120_000);

test('her page and a referral’s are measured, after both sides answered the same', async () => {
  const lines = await pages.run(ground, IN_SHORT);
  expect(lines.map(({ id }) => id)).toEqual([
    'participant-page.throughput',
    'participant-page.p95',
    'referral-page.throughput',
    'referral-page.p95',
  ]);
  for (const { ratio } of lines) expect(ratio).toBeGreaterThan(0);
}, 120_000);

test('whoever answers another inbox is not measured', async () => {
  const answers = (ids: string[]) => {
    const body = { items: ids.map((id) => ({ id })), counts: {}, next: null };
    return { address: `data:application/json,${encodeURIComponent(JSON.stringify(body))}#` };
  };
  const servers = (floor: string[]) =>
    ({ product: answers(['a', 'b']), floor: answers(floor) }) as unknown as InboxServers;
  const readers: Reader[] = [{ organisationId: 'x', cookie: '' }];
  await expect(requireSameAnswers(servers(['a', 'b']), readers)).resolves.toBeUndefined();
  await expect(requireSameAnswers(servers(['b', 'a']), readers)).rejects.toThrow(
    'floor answers another inbox',
  );
  expect(await readersOf(ground, [1, 2])).toHaveLength(2);
});

test('a transition and a withdrawal are measured, and what was only flagged is as it was', async () => {
  const flagged = `consents.consent_grant where ended_at is not null`;
  const before = await count(flagged);
  const lines = await writes.run(ground, { rounds: 1, seconds: 0.05 });
  expect(lines.map(({ id }) => id)).toEqual(['transition', 'transition.sql', 'withdrawal', 'withdrawal.sql']);
  const withdrawn = await count(`consents.event where state = 'ConsentWithdrawn'`);
  expect(withdrawn).toBe(10);
  expect(await count(flagged)).toBeGreaterThanOrEqual(before + withdrawn);
}, 120_000);
