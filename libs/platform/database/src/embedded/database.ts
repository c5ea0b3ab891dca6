import pg from 'pg';
import { onConnection } from '../on-connection.js';

const ALWAYS_THERE = 'postgres';

export function ownerUrl(port: number, password: string, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** Makes the database that the URL names, where it is not there yet. */
export async function ensureDatabase(url: string, database: string): Promise<void> {
  if (database === ALWAYS_THERE) return;
  const elsewhere = new URL(url);
  elsewhere.pathname = `/${ALWAYS_THERE}`;
  await onConnection(elsewhere.href, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)}`);
  });
}
