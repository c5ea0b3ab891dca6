import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import policies from './policies.sql?raw';
import triggers from './triggers.sql?raw';
import noteWriter from './functions/note-writer.sql?raw';

/** What stands in the database for this room. */
export const outcomesSchema: ScopeSchema = {
  folder: 'libs/outcomes/src/schema',
  schemas: ['outcomes'],
  versions: [{ name: 'Outcomes20261201000120', sql: baseline }],
  policies,
  triggers,
  functions: [noteWriter],
};
