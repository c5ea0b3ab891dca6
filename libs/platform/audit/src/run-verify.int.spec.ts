import { audited, setStage, type Stage } from '@kring/testing';
import { generateKeyPairSync } from 'node:crypto';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendRoots, ROOTS_FILE } from './append-roots.js';
import { fetchWorld, fillTrail, TEST_KEY } from './in-specs/filled.js';
import { runVerify } from './run-verify.js';

// The real database, as its owner with all triggers off, and the command as it is run.

let stage: Stage;
let folder: string;

const TABLES = ['audit.line', 'access.look', 'consents.event', 'audit.leaf', 'audit.seal', 'audit.unsealed'];
const copy = (table: string): string => `kept.${table.replace('.', '_')}`;

beforeAll(async () => {
  stage = await setStage();
  folder = await mkdtemp(join(tmpdir(), 'kring-roots-'));
  await fillTrail(stage, 4);
  await appendRoots(folder, (await fetchWorld(stage)).seals);
  const copies = TABLES.map((table) => `create table ${copy(table)} as select * from ${table}`);
  await stage.database.query(`create schema kept; ${copies.join('; ')}`);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await stage.close();
});

async function run(options: { key?: string; publicKeys?: string[]; roots?: string[] } = {}) {
  const said: string[] = [];
  const isWhole = await runVerify({
    url: stage.database.ownerUrl,
    sealed: audited.sealed,
    key: TEST_KEY,
    publicKeys: [],
    roots: [join(folder, ROOTS_FILE)],
    say: (sentence) => said.push(sentence),
    ...options,
  });
  return { isWhole, said };
}

/** Does it, looks, and puts everything back. */
async function after(statement: string) {
  await stage.database.query(
    `set session_replication_role = replica; ${statement}; reset session_replication_role`,
  );
  const found = await run();
  const back = TABLES.map(
    (table) => `delete from ${table}; insert into ${table} select * from ${copy(table)}`,
  );
  await stage.database.query(
    `set session_replication_role = replica; ${back.join('; ')}; reset session_replication_role`,
  );
  return found;
}

const rowIn = (kind: string, seal: number, place = 0) =>
  `(select row_id from audit.leaf where kind = '${kind}' and seal_no = ${seal} order by place offset ${place} limit 1)`;

const DONE: [string, string, RegExp][] = [
  [
    'a result',
    `update audit.line set result = 'done' where id = ${rowIn('line', 2)} and result <> 'done'; update audit.line set action = 'x' where id = ${rowIn('line', 2)}`,
    /^edited: line \S+ \(batch 2\) /,
  ],
  [
    'an actor',
    `update audit.line set actor_id = gen_random_uuid() where id = ${rowIn('line', 1, 3)}`,
    /^edited: line \S+ \(batch 1\) /,
  ],
  [
    'a time by one microsecond',
    `update audit.line set at = at + interval '1 microsecond' where id = ${rowIn('line', 3)}`,
    /^edited: line/,
  ],
  [
    'who looked',
    `update access.look set organisation_id = gen_random_uuid() where id = ${rowIn('look', 2)}`,
    /^edited: look \S+ \(batch 2\) /,
  ],
  [
    'whom was looked at',
    `update access.look set participant_ids = '{}' where id = ${rowIn('look', 1)}`,
    /^edited: look/,
  ],
  [
    'a no into a yes',
    `update consents.event set state = 'ConsentRefused' where state = 'ConsentGiven' and id = ${rowIn('consent', 2, 0)} or id = (select id from consents.event where state = 'ConsentGiven' limit 1)`,
    /^edited: consent/,
  ],
  [
    'a category added',
    `update consents.event set categories = categories || '{path}' where id = ${rowIn('consent', 3)}`,
    /^edited: consent/,
  ],
  [
    'a line gone',
    `delete from audit.line where id = ${rowIn('line', 2, 1)}`,
    /^deleted: line \S+ \(batch 2\) /,
  ],
  ['a look gone', `delete from access.look where id = ${rowIn('look', 4)}`, /^deleted: look/],
  ['a consent gone', `delete from consents.event where id = ${rowIn('consent', 1)}`, /^deleted: consent/],
  ['all looks gone', 'delete from access.look', /^deleted: look/],
  ['a salt gone', `update audit.leaf set salt = null where row_id = ${rowIn('look', 2)}`, /^edited: look/],
  [
    'a line and its leaf gone',
    `delete from audit.line where id = ${rowIn('line', 2)}; delete from audit.leaf where row_id = ${rowIn('line', 2)}`,
    /^altered: batch 2 /,
  ],
  [
    'two lines changed places',
    `update audit.leaf set place = -1 where seal_no = 2 and place = 0; update audit.leaf set place = 0 where seal_no = 2 and place = 1; update audit.leaf set place = 1 where seal_no = 2 and place = -1`,
    /^altered: batch 2 /,
  ],
  [
    'a line smuggled in',
    `insert into audit.line (id, actor_kind, action, object, result) values (gen_random_uuid(), 'nobody', 'x', 'x', 'done')`,
    /^added: line/,
  ],
  ['a seal gone', 'delete from audit.seal where no = 2', /^truncated: batch 2 /],
  ['the last seal gone', 'delete from audit.seal where no = 4', /^truncated: batch 4 /],
  [
    'the last batch gone, and all that was in it',
    `delete from audit.line where id in (select row_id from audit.leaf where seal_no = 4); delete from access.look where id in (select row_id from audit.leaf where seal_no = 4); delete from consents.event where id in (select row_id from audit.leaf where seal_no = 4); delete from audit.leaf where seal_no = 4; delete from audit.seal where no = 4`,
    /^truncated: batch 4 /,
  ],
  ['a signature', `update audit.seal set signature = '\\x00' where no = 3`, /^forged: batch 3 /],
  [
    'a time of a seal',
    `update audit.seal set at = at + interval '1 second' where no = 3`,
    /^forged: batch 3 /,
  ],
];

test('it says in one sentence that all is whole', async () => {
  const { isWhole, said } = await run();
  expect(said).toEqual([
    expect.stringMatching(/^All is as it was sealed: \d+ rows behind 4 seals .* agree\.$/),
  ]);
  expect(isWhole).toBe(true);
});

test('without roots kept elsewhere it says what it can not see', async () => {
  const { isWhole, said } = await run({ roots: [] });
  expect(isWhole).toBe(true);
  expect(said).toEqual([expect.stringContaining('no roots kept elsewhere were given')]);
});

test('without a key, or with another, it does not call it whole', async () => {
  expect(await run({ key: '' })).toEqual({ isWhole: false, said: [expect.stringContaining('no key')] });
  const file = join(folder, 'other.pem');
  await writeFile(file, generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }));
  const { isWhole, said } = await run({ key: '', publicKeys: [file] });
  expect(isWhole).toBe(false);
  expect(said[0]).toMatch(/^forged: batch 1 /);
});

test.each(DONE)('%s: it is seen, and named', async (_, statement, name) => {
  const { isWhole, said } = await after(statement);
  expect(isWhole).toBe(false);
  expect(said).toContainEqual(expect.stringMatching(name));
  expect(said.at(-1)).toMatch(/^NOT as it was sealed: \d+ defect/);
});

test('what is erased by its line leaves everything whole, and is counted', async () => {
  await stage.database.query(`select audit.erase('look', ${rowIn('look', 2)})`);
  await stage.database.query(`select audit.erase('line', ${rowIn('line', 3)})`);
  const { isWhole, said } = await run();
  expect(said).toEqual([expect.stringContaining('(2 erased, each by its line; 2 wait for a seal)')]);
  expect(isWhole).toBe(true);
  await stage.chores();
  expect((await run()).isWhole).toBe(true);
});
