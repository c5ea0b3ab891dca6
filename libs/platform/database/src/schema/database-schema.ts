import type { ScopeSchema } from './scope-schema.js';
import baseline from './baseline.sql?raw';
import policies from './policies.sql?raw';
import attemptState from './functions/attempt-state.sql?raw';
import moment from './functions/moment.sql?raw';

/** What stands in the database for this room. */
export const databaseSchema: ScopeSchema = {
  folder: 'libs/platform/database/src/schema',
  schemas: ['reads'],
  versions: [{ name: 'Database20261201000010', sql: baseline }],
  policies,
  functions: [attemptState, moment],
};
