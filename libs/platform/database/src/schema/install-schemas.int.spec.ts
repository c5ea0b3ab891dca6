import { openTestDatabase, schema, type TestDatabase } from '@kring/testing';
import { migrate } from '../migrate.js';
import { onConnection } from '../on-connection.js';
import { installSchemas } from './install-schemas.js';
import { SchemaMistake, UnknownHistory } from './schema.errors.js';
import type { ScopeSchema } from './scope-schema.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await database.query('create schema probe');
  await database.query('create table probe.line (id int)');
});

beforeEach(() => install(probe(answers('1'))));

afterAll(() => database.drop());

const answers = (value: string, parameters = '') =>
  `create or replace function probe.answer(${parameters}) returns int language sql as $$ select ${value} $$;`;
const POLICIES = `alter table probe.line enable row level security;
create policy own on probe.line to kring_api using (id = probe.answer());
grant usage on schema probe to kring_api;
grant select on probe.line to kring_api;
`;
const probe = (...functions: string[]): ScopeSchema => ({
  folder: 'libs/probe',
  schemas: ['probe'],
  versions: [],
  functions,
  policies: POLICIES,
});
const install = (room: ScopeSchema) =>
  onConnection(database.ownerUrl, (client) => installSchemas(client, [...schema.rooms, room]));
const answer = async () => (await database.query<{ n: number }>('select probe.answer() as n'))[0]!.n;
const policies = async () =>
  (await database.query<{ qual: string }>(`select qual from pg_policies where schemaname = 'probe'`)).map(
    ({ qual }) => qual,
  );

test('a function takes the place of the one that stood, and its policy stays what it was', async () => {
  const [before] = await database.query<{ oid: number }>(`select oid from pg_policy where polname = 'own'
    and polrelid = 'probe.line'::regclass`);
  await install(probe(answers('2')));
  expect(await answer()).toBe(2);
  expect(await database.query(`select oid from pg_policy where polrelid = 'probe.line'::regclass`)).toEqual([
    before,
  ]);
});

test('a function of another shape comes anew, with every policy', async () => {
  const all = await database.query('select policyname, tablename, qual from pg_policies order by 1, 2, 3');
  await install(probe(answers('3').replace('returns int', 'returns bigint')));
  expect(await policies()).toEqual(['(id = probe.answer())']);
  expect(
    await database.query('select policyname, tablename, qual from pg_policies order by 1, 2, 3'),
  ).toEqual(all);
});

test('other parameters make no second function beside the first', async () => {
  await install(probe(answers('coalesce(given, 4)', 'given int default null')));
  expect(await answer()).toBe(4);
  expect(await database.query(`select from pg_proc where proname = 'answer'`)).toHaveLength(1);
});

test('a room that goes takes its policies, grants and functions along', async () => {
  await onConnection(database.ownerUrl, (client) => installSchemas(client, schema.rooms));
  expect(await policies()).toEqual([]);
  expect(await database.query(`select from pg_proc where proname = 'answer'`)).toEqual([]);
  const [may] = await database.query(
    `select has_table_privilege('kring_api', 'probe.line', 'select') as reads`,
  );
  expect(may).toEqual({ reads: false });
});

describe('a mistake', () => {
  const refused = async (room: ScopeSchema, where: string) => {
    const before = await database.query('select file, hash from kring_installed order by place');
    await expect(install(room)).rejects.toThrow(SchemaMistake);
    await expect(install(room)).rejects.toThrow(where);
    expect(await answer()).toBe(1);
    expect(await policies()).toEqual(['(id = probe.answer())']);
    expect(await database.query('select file, hash from kring_installed order by place')).toEqual(before);
  };

  test('in a policy changes nothing, and is told by file and line', async () => {
    const policies = `${POLICIES}\n-- of nothing\ncreate policy other on probe.line to kring_api\n  using (nowhere = 1);\n`;
    await refused(
      { ...probe(answers('2')), policies },
      'libs/probe/policies.sql:7: column "nowhere" does not exist',
    );
  });

  test('in the body of a function too, in SQL', async () => {
    const body = answers('\n  1 +\n  nothing');
    await refused(probe(body), 'libs/probe/functions/answer.sql:3: column "nothing" does not exist');
  });

  test('in the body of a function too, in PL/pgSQL', async () => {
    const body = `create or replace function probe.answer() returns int language plpgsql as $$
begin
  return 1 +;
end $$;`;
    await refused(probe(body), 'libs/probe/functions/answer.sql:3: syntax error');
  });
});

test('two that install at once leave one definition of each', async () => {
  const rooms = [...schema.rooms, probe(answers('1'))];
  const both = { rooms, reads: schema.reads };
  await Promise.all([migrate(database.ownerUrl, both), migrate(database.ownerUrl, both)]);
  expect(await answer()).toBe(1);
  expect(await policies()).toEqual(['(id = probe.answer())']);
});

test('one that is killed half-way leaves what stood, and the next goes on', async () => {
  const changed = { ...probe(answers('2')), policies: POLICIES.replace('own', 'mine') };
  await onConnection(database.ownerUrl, async (holder) => {
    await holder.query('begin');
    await holder.query('lock table probe.line');
    const killed = install(changed);
    const cut = expect(killed).rejects.toThrow();
    for (let tries = 0; tries < 100; tries += 1) {
      const ended = await database.query<{ done: boolean }>(
        `select pg_terminate_backend(pid) as done from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (ended.length > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await cut;
    await holder.query('commit');
  });
  expect(await answer()).toBe(1);
  await install(changed);
  expect(await answer()).toBe(2);
});

test('who reads while functions are replaced reads on, and who holds a table is waited for', async () => {
  await onConnection(database.as('kring_api'), async (reader) => {
    await reader.query('begin');
    expect((await reader.query('select count(*)::int as n from probe.line')).rows).toEqual([{ n: 0 }]);
    await install(probe(answers('2')));
    expect((await reader.query('select count(*)::int as n from probe.line')).rows).toEqual([{ n: 0 }]);
    const waiting = install({ ...probe(answers('2')), policies: POLICIES.replace('own', 'mine') });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect((await reader.query('select count(*)::int as n from probe.line')).rows).toEqual([{ n: 0 }]);
    await reader.query('commit');
    await waiting;
  });
  expect(await database.query(`select policyname from pg_policies where schemaname = 'probe'`)).toEqual([
    { policyname: 'mine' },
  ]);
});

test('a database with a history that this Kring does not know is left as it is, in one sentence', async () => {
  await database.query(`insert into kring_migration (timestamp, name) values (1, 'Roles20261123000001')`);
  await expect(migrate(database.ownerUrl, schema)).rejects.toThrow(UnknownHistory);
  await expect(migrate(database.ownerUrl, schema)).rejects.toThrow(/another version of Kring.*--fresh/);
  await database.query(`delete from kring_migration where name = 'Roles20261123000001'`);
});
