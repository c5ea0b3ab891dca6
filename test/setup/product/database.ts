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

async function asOwner(statement: string): Promise<void> {
  const server = new pg.Client({ connectionString: readTestServer() });
  await server.connect();
  await server.query(statement).finally(() => server.end());
}
