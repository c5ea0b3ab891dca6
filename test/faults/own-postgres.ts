import { discardAbandoned, startEmbeddedPostgres, type EmbeddedPostgres } from '@kring/embedded-postgres';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a database goes: told to stop at once, or killed with nothing said. */
export type Ending = 'stopped' | 'killed';

export interface OwnPostgres {
  /** Ends the server; settles when it has gone. */
  goes(ending: Ending): Promise<void>;
  /** Starts it again where it is away, on its data and at its address. */
  comesBack(): Promise<void>;
  discard(): Promise<void>;
}

const PREFIX = 'kring-test-faults-';
const SERVER = 'KRING_TEST_DATABASE_URL';
const SIGNALS = { stopped: 'SIGQUIT', killed: 'SIGKILL' } as const;

/** A PostgreSQL that keeps what it acknowledged, for one spec alone; the tests' database is made in it. */
export async function ownPostgres(): Promise<OwnPostgres> {
  await discardLeftovers();
  const directory = await mkdtemp(join(tmpdir(), PREFIX));
  await chmod(directory, 0o755);
  const start = (port?: number): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ directory, database: 'postgres', port });
  let running = await start();
  let isAway = false;
  const port = Number(new URL(running.ownerUrl).port);
  const { [SERVER]: before } = process.env;
  process.env[SERVER] = running.ownerUrl;
  return {
    async goes(ending) {
      const file = await readFile(join(directory, 'postgres', 'postmaster.pid'), 'utf8');
      process.kill(Number.parseInt(file, 10), SIGNALS[ending]);
      await running.gone;
      isAway = true;
    },
    async comesBack() {
      if (isAway) running = await start(port);
      isAway = false;
    },
    async discard() {
      if (before === undefined) delete process.env[SERVER];
      else process.env[SERVER] = before;
      await running.stop();
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// Of test runs that were killed; those of another user are left to that user.
async function discardLeftovers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => discardAbandoned(join(tmpdir(), name)).catch(() => false)));
}
