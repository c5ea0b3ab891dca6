import type { TestDatabase } from '@kring/testing';

// Sessions stay open, and what the outbox carries keeps its order.
const MOVED = `
  select format('update %I.%I set ', n.nspname, c.relname)
    || string_agg(format('%1$I = %1$I - $days', a.attname), ', ') as statement
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind = 'r' and a.atttypid = 'timestamptz'::regtype
    and n.nspname in ('access', 'consents', 'referrals', 'activities', 'outcomes', 'dossiers', 'participants')
  group by n.nspname, c.relname order by 1`;

/** So many days go by: every moment that was written down is that much longer ago. */
export async function daysGoBy(database: TestDatabase, days: number): Promise<void> {
  const rows = await database.query<{ statement: string }>(MOVED);
  const moved = rows.map(({ statement }) => statement.replaceAll('$days', `interval '${days} days'`));
  // As a replica: rows that are only ever added grow older too.
  const text = `begin; set local session_replication_role = replica; ${moved.join('; ')}; commit;`;
  await database.query(text);
}
