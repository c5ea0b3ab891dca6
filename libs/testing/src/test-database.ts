import { randomBytes } from 'node:crypto';
import { readTestServer } from '@kring/platform-config';
import { allowRolesToLogIn, migrate, urlAs, type ApplicationRole } from '@kring/platform-database';
import { prepareQueues } from '@kring/platform-queues';
import { schema } from '@kring/scopes';
import pg from 'pg';

const TEMPLATE = 'kring_test_template';
const PASSWORD = 'only-for-tests';
const ONE_AT_A_TIME = 4_711;

export interface TestDatabase {
  readonly ownerUrl: string;
  /** The address as one of the restricted roles. */
  as(role: ApplicationRole): string;
  /** Statements as the owner, whom no row policy binds. */
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

const databaseAt = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** Makes the migrated template once, however many specs ask at the same time. */
async function ensureTemplate(server: pg.Client): Promise<void> {
  await server.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
  try {
    const made = await server.query('select from pg_database where datname = $1', [TEMPLATE]);
    if (made.rowCount) return;
    await server.query(`create database ${TEMPLATE}_new`);
    const url = databaseAt(readTestServer(), `${TEMPLATE}_new`);
    await migrate(url, schema);
    await prepareQueues(url);
    await allowRolesToLogIn(url, () => PASSWORD);
    await server.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
  } finally {
    await server.query('select pg_advisory_unlock($1)', [ONE_AT_A_TIME]);
  }
}

/** Waits a moment for connections that are on their way out: one that is cut off says so as an unhandled error. */
async function left(server: pg.Client, name: string): Promise<void> {
  for (let waited = 0; waited < 1_000; waited += 20) {
    const open = await server.query('select from pg_stat_activity where datname = $1', [name]);
    if (!open.rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Work on the server itself, on a connection of its own: a spec may have stopped the server meanwhile. */
async function onServer(work: (server: pg.Client) => Promise<void>): Promise<void> {
  const server = new pg.Client({ connectionString: readTestServer() });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

/** A database of the spec's own, migrated and empty. Its name says that it is one for tests. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const name = `kring_test_${randomBytes(6).toString('hex')}`;
  await onServer(async (server) => {
    await ensureTemplate(server);
    await server.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    await server.query(`create database ${name} template ${TEMPLATE} strategy file_copy`);
    await server.query('select pg_advisory_unlock($1)', [ONE_AT_A_TIME]);
  });
  const ownerUrl = databaseAt(readTestServer(), name);
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  // Dropping the database ends what is still connected to it.
  owner.on('error', () => undefined);
  return {
    ownerUrl,
    as: (role) => urlAs(ownerUrl, role, PASSWORD),
    query: async (sql, values = []) => (await owner.query(sql, values)).rows,
    async drop() {
      await owner.end();
      await onServer(async (server) => {
        await left(server, name);
        await server.query(`drop database ${name} with (force)`);
      });
    },
  };
}
