import pg from 'pg';

const ALWAYS_THERE = 'postgres';

export function ownerUrl(port: number, password: string, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** Makes the database that the URL names, where it is not there yet. */
export async function ensureDatabase(url: string, database: string): Promise<void> {
  if (database === ALWAYS_THERE) return;
  const elsewhere = new URL(url);
  elsewhere.pathname = `/${ALWAYS_THERE}`;
  const client = new pg.Client({ connectionString: elsewhere.href });
  // Between two statements nobody listens, and Node ends a process for an error that nobody hears.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
