import { readTestServer } from '@kring/platform-config';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Undo } from './undo.js';

/** Roles belong to the whole server, so all databases of a test run know them by one password. */
export const PASSWORD = 'only-for-tests';

/** An empty database in the PostgreSQL of this run; its address as the owner. */
export async function emptyDatabase(undo: Undo): Promise<string> {
  const name = `kring_test_${randomBytes(6).toString('hex')}`;
  await asOwner(`create database ${name}`);
  undo.add(() => asOwner(`drop database ${name} with (force)`));
  return Object.assign(new URL(readTestServer()), { pathname: `/${name}` }).href;
}

const LOGINS = 'kring logins';

/** Does this while nobody else does such on this server: two who change one role at the same moment refuse one another. */
export async function whileOthersWait<T>(givesRolesTheirLogins: () => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: readTestServer() });
  await server.connect();
  await server.query('select pg_advisory_lock(hashtext($1))', [LOGINS]);
  return givesRolesTheirLogins().finally(() => server.end());
}

async function asOwner(statement: string): Promise<void> {
  const server = new pg.Client({ connectionString: readTestServer() });
  await server.connect();
  await server.query(statement).finally(() => server.end());
}
