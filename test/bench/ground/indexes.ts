import type pg from 'pg';

// Those behind a constraint stay; rows are written in the order of their keys.
const FREE = `
  select n.nspname as schema, c.relname as name, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('access', 'consents', 'referrals', 'participants', 'dossiers', 'organisations')
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`;

/** Drops the indexes that can be built in one go afterwards; says how. */
export async function takeIndexesAway(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ schema: string; name: string; definition: string }>(FREE);
  for (const { schema, name } of rows) await client.query(`drop index ${schema}.${name}`);
  return rows.map(({ definition }) => definition);
}

export async function rebuildIndexes(client: pg.Client, definitions: readonly string[]): Promise<void> {
  for (const definition of definitions) await client.query(definition);
}
