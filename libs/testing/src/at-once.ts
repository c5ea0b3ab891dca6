import pg from 'pg';
import type { TestDatabase } from './test-database.js';

const WAITING = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

// As many as an application has connections; whoever comes later waits for one.
const CONNECTIONS = 8;

/**
 * Tries these at the same moment: somebody else holds the rows that `select` names until every try waits for a lock, and
 * then lets go. So a race is a race each time.
 */
export async function atOnce<T>(
  database: TestDatabase,
  [select, ...values]: [string, ...unknown[]],
  tries: (() => Promise<T>)[],
): Promise<PromiseSettledResult<T>[]> {
  const holder = new pg.Client({ connectionString: database.ownerUrl });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(`${select} for update`, values);
    const tried = Promise.allSettled(tries.map((attempt) => attempt()));
    while ((await database.query(WAITING)).length < Math.min(tries.length, CONNECTIONS))
      await new Promise(setImmediate);
    await holder.query('commit');
    return await tried;
  } finally {
    await holder.end();
  }
}
