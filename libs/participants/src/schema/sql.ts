import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import policies from './policies.sql?raw';
import triggers from './triggers.sql?raw';
import countOf from './functions/count-of.sql?raw';
import counted from './functions/counted.sql?raw';
import keepsLinked from './functions/keeps-linked.sql?raw';
import sameAs from './functions/access/same-as.sql?raw';
import keepsAway from './functions/access/keeps-away.sql?raw';
import blockedParticipants from './functions/reads/blocked-participants.sql?raw';
import keptFrom from './functions/kept-from.sql?raw';
import isSafe from './functions/is-safe.sql?raw';

/** What stands in the database for this room. */
export const participantsSchema: ScopeSchema = {
  folder: 'libs/participants/src/schema',
  schemas: ['participants'],
  versions: [{ name: 'Participants20261201000070', sql: baseline }],
  policies,
  triggers,
  functions: [isSafe, keptFrom, blockedParticipants, keepsAway, sameAs, countOf, counted, keepsLinked],
};
