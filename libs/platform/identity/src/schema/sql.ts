import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import policies from './policies.sql?raw';

/** What stands in the database for this room. */
export const identitySchema: ScopeSchema = {
  folder: 'libs/platform/identity/src/schema',
  schemas: ['identity'],
  versions: [{ name: 'Identity20261201000040', sql: baseline }],
  policies,
  functions: [],
};
