import { discardAbandoned, startEmbeddedPostgres, type EmbeddedPostgres } from '@kring/embedded-postgres';
import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'kring-test-postgres-';
const IN_MEMORY = '/dev/shm';
const ROOM = 4 * 1024 ** 3;

/** Starts an empty, fast PostgreSQL that forgets everything when it stops. */
export async function startThrowAwayPostgres(): Promise<EmbeddedPostgres> {
  await Promise.all([tmpdir(), IN_MEMORY].map(discardLeftovers));
  const directory = await mkdtemp(join(await place(), PREFIX));
  await chmod(directory, 0o755);
  const options = { directory, database: 'postgres', durability: 'throw-away' } as const;
  const postgres = await startEmbeddedPostgres(options);
  const stop = async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...postgres, stop };
}

/** Memory, where there is room: each spec makes and drops a database of a thousand files. */
async function place(): Promise<string> {
  const memory = await statfs(IN_MEMORY).catch(() => null);
  return memory && memory.bavail * memory.bsize > ROOM ? IN_MEMORY : tmpdir();
}

// Of test runs that were killed; those of another user are left to that user.
async function discardLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => discardAbandoned(join(folder, name)).catch(() => false)));
}
