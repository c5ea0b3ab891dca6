import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import policies from './policies.sql?raw';
import triggers from './triggers.sql?raw';
import pathAtHomeUntil from './functions/path-at-home-until.sql?raw';
import pathUntil from './functions/path-until.sql?raw';
import writesHerself from './functions/writes-herself.sql?raw';

/** What stands in the database for this room. */
export const dossiersSchema: ScopeSchema = {
  folder: 'libs/dossiers/src/schema',
  schemas: ['dossiers'],
  versions: [{ name: 'Dossiers20261201000090', sql: baseline }],
  policies,
  triggers,
  functions: [pathAtHomeUntil, pathUntil, writesHerself],
};
