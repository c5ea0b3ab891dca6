import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { allowRolesToLogIn, migrate, urlAs, type ApplicationRole } from '@kring/platform-database';
import { prepareQueues } from '@kring/platform-queues';
import { schema } from '@kring/scopes';
import pg from 'pg';
import { startCluster } from './cluster.js';
import { generate } from './generate.js';
import { step } from './progress.js';
import { NATIONAL, type Sizes } from './sizes.js';
import { fingerprint, Stamp } from './stamp.js';

/** A database full of made-up people, and the ways in. */
export interface Ground {
  readonly ownerUrl: string;
  as(role: ApplicationRole): string;
  /** Statements as the owner, whom no row policy binds. */
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** The ground on a database that stands: brought to head, its roles with a password for as long as this process lives. */
export async function groundOn(ownerUrl: string): Promise<Ground> {
  const password = randomBytes(24).toString('base64url');
  await migrate(ownerUrl, schema);
  await prepareQueues(ownerUrl);
  await allowRolesToLogIn(ownerUrl, () => password);
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  owner.on('error', () => undefined);
  return {
    ownerUrl,
    as: (role) => urlAs(ownerUrl, role, password),
    query: async (sql, values = []) => (await owner.query(sql, values)).rows,
    close: () => owner.end(),
  };
}

/** The national ground under .kring/bench; made once, and anew when what it is made from has changed. */
export async function openGround(sizes: Sizes = NATIONAL): Promise<Ground> {
  const folder = resolve('.kring/bench');
  const postgres = await step('started the database of the bench', () => startCluster(folder));
  try {
    const stamp = new Stamp(join(folder, 'made-from.json'));
    const wanted = await fingerprint(sizes);
    if (!(await stamp.fits(wanted))) {
      await stamp.take();
      await step('made the data of the bench, once', () => makeAnew(postgres.ownerUrl, sizes));
      await stamp.put(wanted);
    }
    const ground = await groundOn(postgres.ownerUrl);
    return {
      ...ground,
      async close() {
        // Stopping may take two seconds and no more; what is on disk by then need not be recovered at the next start.
        await ground.query('checkpoint');
        await ground.close();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function makeAnew(ownerUrl: string, sizes: Sizes): Promise<void> {
  const name = new URL(ownerUrl).pathname.slice(1);
  const server = new pg.Client({
    connectionString: Object.assign(new URL(ownerUrl), { pathname: '/postgres' }).href,
  });
  await server.connect();
  await server.query(`drop database if exists ${name} with (force)`);
  await server.query(`create database ${name}`);
  await server.end();
  await migrate(ownerUrl, schema);
  await generate(ownerUrl, sizes);
}
