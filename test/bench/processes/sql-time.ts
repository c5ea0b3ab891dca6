type Query = (sql: string) => Promise<{ active_time?: number }[]>;

/**
 * Milliseconds that PostgreSQL has spent in statements on this database, commits included, by its own count. Asked on the
 * connection that did the work: a connection keeps its count to itself for up to a second otherwise.
 */
export async function sqlTime(query: Query): Promise<number> {
  await query('select pg_stat_force_next_flush()');
  const rows = await query('select active_time from pg_stat_database where datname = current_database()');
  return Number(rows[0]!.active_time);
}
