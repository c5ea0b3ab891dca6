import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import policies from './policies.sql?raw';
import triggers from './triggers.sql?raw';
import contents from './functions/contents.sql?raw';
import content from './functions/content.sql?raw';
import did from './functions/outbox/did.sql?raw';
import erase from './functions/erase.sql?raw';
import note from './functions/note.sql?raw';
import takeLeaves from './functions/take-leaves.sql?raw';
import waitForSeal from './functions/wait-for-seal.sql?raw';

/** What stands in the database for this room. */
export const auditSchema: ScopeSchema = {
  folder: 'libs/platform/audit/src/schema',
  schemas: ['audit'],
  versions: [{ name: 'Audit20261201000050', sql: baseline }],
  policies,
  triggers,
  functions: [content, contents, did, erase, note, takeLeaves, waitForSeal],
};
