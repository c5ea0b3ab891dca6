import type { TestDatabase } from '@kring/testing';

const KEPT = `
  select format('%I.%I', n.nspname, c.relname) as name, format('%I', n.nspname || '.' || c.relname) as copy,
    (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'bullmq', 'public', 'snapshot')
  order by 1`;

/** The world as it stands now, to come back to: every row as it was, to the microsecond. */
export async function takeSnapshot(database: TestDatabase): Promise<() => Promise<void>> {
  const tables = await database.query<{ name: string; copy: string; columns: string }>(KEPT);
  await database.query('create schema snapshot');
  for (const { name, copy, columns } of tables) {
    await database.query(`create table snapshot.${copy} as select ${columns} from ${name}`);
  }
  // As a replica: rows that are only ever added go too, and what points at a row waits for it.
  const back = tables.map(
    ({ name, copy, columns }) =>
      `delete from ${name}; insert into ${name} (${columns}) select ${columns} from snapshot.${copy};`,
  );
  const statement = `begin; set local session_replication_role = replica; set local synchronous_commit = off;
    ${back.join('\n')} commit;`;
  return async () => {
    await database.query(statement);
  };
}
