import { discardAbandoned, startEmbeddedPostgres, type EmbeddedPostgres } from '@kring/embedded-postgres';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'kring-test-postgres-';

/** Starts an empty, fast PostgreSQL that forgets everything when it stops. */
export async function startThrowAwayPostgres(): Promise<EmbeddedPostgres> {
  await discardLeftovers();
  const directory = await mkdtemp(join(tmpdir(), PREFIX));
  await chmod(directory, 0o755);
  const options = { directory, database: 'postgres', durability: 'throw-away' } as const;
  const postgres = await startEmbeddedPostgres(options);
  const stop = async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...postgres, stop };
}

// Of test runs that were killed; those of another user are left to that user.
async function discardLeftovers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => discardAbandoned(join(tmpdir(), name)).catch(() => false)));
}
