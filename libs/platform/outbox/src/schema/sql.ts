import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import policies from './policies.sql?raw';

/** What stands in the database for this room. */
export const outboxSchema: ScopeSchema = {
  folder: 'libs/platform/outbox/src/schema',
  schemas: ['outbox'],
  versions: [{ name: 'Outbox20261201000020', sql: baseline }],
  policies,
  functions: [],
};
