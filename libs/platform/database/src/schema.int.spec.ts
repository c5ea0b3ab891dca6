import { openTestDatabase, tables, type TestDatabase } from '@kring/testing';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { EntityMetadata } from 'typeorm';
import { createDataSource } from './data-source.js';
import { applicationRoles } from './roles.js';

const OURS = `nspname not in ('pg_catalog', 'information_schema', 'bullmq', 'public') and nspname not like 'pg_%'`;

/** The platform's own tables of sessions and passkeys: read by what opens them, before anyone is known. */
const BEFORE_ANYONE_IS_KNOWN = ['identity.passkey', 'identity.session'];

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.drop());

const list = async (sql: string): Promise<string[]> =>
  (await database.query<{ name: string }>(sql)).map(({ name }) => name);

test('no column anywhere is named like a citizen service number', async () => {
  const named = await list(
    `select nspname || '.' || relname || '.' || attname as name
     from pg_attribute a join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
     where ${OURS} and relkind in ('r', 'v', 'm', 'p') and attnum > 0
       and attname ~* '(^|_)(bsn|sofi|citizen|burgerservice|ssn|national_number|social_security|a_?number)'`,
  );
  expect(named).toEqual([]);
});

test('every table about a participant has row policies', async () => {
  const bare = await list(
    `select nspname || '.' || relname as name
     from pg_class c join pg_namespace n on n.oid = relnamespace
     where ${OURS} and relkind in ('r', 'p') and not relrowsecurity and (
       nspname = 'participants' or exists (
         select from pg_attribute where attrelid = c.oid and attname ~ 'participant|holder' and not attisdropped
       )
     ) order by 1`,
  );
  expect(bare).toEqual(BEFORE_ANYONE_IS_KNOWN);
});

test('row policies name the role that they are for: none holds for everyone', async () => {
  const open = await list(
    `select schemaname || '.' || tablename || ': ' || policyname as name from pg_policies
     where 'public' = any (roles) or permissive <> 'PERMISSIVE'`,
  );
  expect(open).toEqual([]);
});

/** Which organisations there are, who works there and who vouches for them: professionals, and no participant. */
const KNOWN_TO_ALL = ['organisations.member', 'organisations.organisation', 'organisations.vouching'];

test('only reactions see rows without asking who reads, and a directory holds no participant', async () => {
  const unconditional = await list(
    `select schemaname || '.' || tablename as name from pg_policies
     where 'kring_api' = any (roles) and coalesce(qual, with_check) = 'true'`,
  );
  expect(unconditional.sort()).toEqual(KNOWN_TO_ALL);
});

describe('the roles that applications connect as', () => {
  const roles = applicationRoles.map((role) => `'${role}'`).join(', ');

  test('are neither superuser nor above row policies, and make no roles or databases', async () => {
    const strong = await list(
      `select rolname as name from pg_roles where rolname in (${roles})
         and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    );
    expect(strong).toEqual([]);
  });

  test('own nothing and belong to nobody', async () => {
    const owned = await list(
      `select r.rolname || ' owns ' || d.classid::regclass as name from pg_shdepend d
       join pg_roles r on r.oid = d.refobjid where d.deptype = 'o' and r.rolname in (${roles})
       union all
       select r.rolname || ' is a ' || m.roleid::regrole from pg_auth_members m
       join pg_roles r on r.oid = m.member where r.rolname in (${roles})`,
    );
    expect(owned).toEqual([]);
  });

  test('make nothing in any schema of ours', async () => {
    const makers = await list(
      `select rolname || ' in ' || nspname as name from pg_roles, pg_namespace
       where rolname in (${roles}) and (${OURS} or nspname = 'public')
         and has_schema_privilege(rolname, nspname, 'create')`,
    );
    expect(makers).toEqual([]);
  });
});

test('nobody runs a function that was not given to a role', async () => {
  const free = await list(
    `select nspname || '.' || proname as name from pg_proc p join pg_namespace n on n.oid = pronamespace
     where ${OURS} and has_function_privilege('public', p.oid, 'execute') order by 1`,
  );
  expect(free).toEqual([]);
});

test('what runs as its owner looks nothing up by a path that a caller chose', async () => {
  const loose = await list(
    `select nspname || '.' || proname as name from pg_proc p join pg_namespace n on n.oid = pronamespace
     where ${OURS} and prosecdef and not 'search_path=""' = any (coalesce(proconfig, '{}'))`,
  );
  expect(loose).toEqual([]);
});

/** Whose rows are ever taken away: what goes with a participant, and what an application may delete. */
const DELETED = `
  select 'participants.participant'::regclass as name union select 'consents.event'::regclass
  union select name from retention.hers
  union select c.oid::regclass from pg_class c join pg_namespace n on n.oid = relnamespace, unnest($1::text[]) role
    where ${OURS} and relkind = 'r' and has_table_privilege(role, c.oid, 'delete')`;

/** Whether an index without a condition, or with none but that the column holds something, begins with the column. */
const hasIndex = (table: string, column: string) => `exists (
  select from pg_index i where i.indrelid = ${table} and i.indkey[0] = ${column}
    and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$'))`;

describe('an index of its own', () => {
  const withoutForDeleting = () =>
    database.query<{ name: string }>(
      `select conrelid::regclass || '.' || attname as name
       from pg_constraint c join pg_attribute a on attrelid = conrelid and attnum = conkey[1]
       where contype = 'f' and confrelid in (select d.name from (${DELETED}) d)
         and not ${hasIndex('conrelid', 'conkey[1]')} order by 1`,
      [applicationRoles],
    );
  const withoutForPerson = () =>
    list(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'participant_id'
       where ${OURS} and relkind = 'r' and not ${hasIndex('c.oid', 'a.attnum')} order by 1`,
    );

  test('begins with the participant in every table that knows of one', async () => {
    expect(await withoutForPerson()).toEqual([]);
  });

  test('begins with every reference to what is ever deleted', async () => {
    expect(await withoutForDeleting()).toEqual([]);
  });

  test('is missed where only some rows have it', async () => {
    await database.query('drop index consents.grant_person');
    expect(await withoutForPerson()).toEqual(['consents.consent_grant']);
    expect(await withoutForDeleting()).toEqual([{ name: 'consents.consent_grant.participant_id' }]);
    await database.query('create index grant_person on consents.consent_grant (participant_id)');
  });
});

describe('the tables that are written through entities', () => {
  const POSTGRES: Record<string, string> = { integer: 'int4', boolean: 'bool' };
  const typeOf = ({ type, isArray }: ColumnMetadata): string =>
    `${isArray ? '_' : ''}${POSTGRES[String(type)] ?? String(type)}`;
  let entities: EntityMetadata[];

  beforeAll(async () => {
    const source = await createDataSource(database.ownerUrl, tables, 'schema').initialize();
    entities = source.entityMetadatas;
    await source.destroy();
  });

  /** Columns as `name type`, with `null` where they may be, and `key` where they are in the primary key. */
  const described = (metadata: EntityMetadata): string[] =>
    metadata.columns
      .map((column) => [
        column.databaseName,
        typeOf(column),
        ...(column.isNullable ? ['null'] : []),
        ...(column.isPrimary ? ['key'] : []),
      ])
      .map((words) => words.join(' '))
      .sort();

  const migrated = (metadata: EntityMetadata) =>
    database.query<{ name: string; filled: boolean; text: string }>(
      `select attname as name, atthasdef as filled,
         concat_ws(' ', attname, typname, case when not attnotnull then 'null' end,
           case when attnum = any (conkey) then 'key' end) as text
       from pg_attribute a join pg_type t on t.oid = atttypid
       left join pg_constraint k on conrelid = attrelid and contype = 'p'
       where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [`${metadata.schema}.${metadata.tableName}`],
    );

  test('are described as they were migrated, but for what the database fills in itself', async () => {
    expect(entities).toHaveLength(tables.length);
    for (const metadata of entities) {
      const columns = await migrated(metadata);
      const known = new Set(metadata.columns.map((column) => column.databaseName));
      const expected = columns.filter(({ name, filled }) => known.has(name) || !filled);
      expect([metadata.tableName, described(metadata)]).toEqual([
        metadata.tableName,
        expected.map(({ text }) => text).sort(),
      ]);
    }
  });

  test('no table of a scope is written without an entity, but for those that only statements write', async () => {
    const all = await list(
      `select nspname || '.' || relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
       where ${OURS} and relkind = 'r' and nspname not in ('access', 'audit', 'outbox', 'identity') order by 1`,
    );
    const described = new Set(entities.map(({ schema, tableName }) => `${schema}.${tableName}`));
    expect(all.filter((name) => !described.has(name))).toEqual([
      'consents.acquaintance',
      'consents.erasure',
      'consents.may_have',
      'consents.objection',
      'consents.obligation_about',
      'dossiers.correction',
      'dossiers.correction_told',
      'organisations.absence',
      'organisations.mail_code',
      'organisations.municipality',
      'organisations.team_member',
      'outcomes.attachment',
      'outcomes.result',
      'participants.arrival',
      'participants.contact_moment',
      'participants.household',
      'participants.joining',
      'participants.keep_away',
      'participants.rate',
      'participants.reach',
      'participants.safe_mode',
      'participants.sight_term',
      'participants.tombstone',
      'referrals.answer_clock',
      'referrals.answer_link',
      'referrals.clarification',
      'referrals.ending',
      'referrals.handover',
      'referrals.keeper',
      'referrals.motivation',
      'referrals.progress_sign',
      'referrals.told_clarification',
      'retention.forgotten',
      'retention.hers',
      'retention.period',
      'retention.subject',
      'retention.written',
    ]);
  });
});
