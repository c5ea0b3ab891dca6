import { startEmbeddedPostgres } from '@kring/embedded-postgres';
import { access, chmod, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startThrowAwayPostgres } from './postgres.js';

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('a throw-away database is fast because it may lose everything, and leaves nothing behind', async () => {
  const postgres = await startThrowAwayPostgres();
  const sql = `select current_setting('fsync') as fsync, current_setting('data_directory') as folder`;
  const [row] = await ask(postgres.ownerUrl, sql);
  expect(row).toMatchObject({ fsync: 'off' });
  expect(await exists(String(row?.folder))).toBe(true);
  await postgres.stop();
  expect(await exists(String(row?.folder))).toBe(false);
});

it('what a killed test run left is cleared away, what is in use is not', async () => {
  const old = new Date(Date.now() - 3_600_000);
  const abandoned = await mkdtemp(join(tmpdir(), 'kring-test-postgres-'));
  const used = await mkdtemp(join(tmpdir(), 'kring-test-postgres-'));
  await chmod(used, 0o755);
  const inUse = await startEmbeddedPostgres({ directory: used, durability: 'throw-away' });
  await utimes(abandoned, old, old);
  await utimes(used, old, old);
  const postgres = await startThrowAwayPostgres();
  expect([await exists(abandoned), await exists(used)]).toEqual([false, true]);
  await Promise.all([postgres.stop(), inUse.stop()]);
  await rm(used, { recursive: true });
});
