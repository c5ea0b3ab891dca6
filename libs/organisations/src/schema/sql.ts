import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import policies from './policies.sql?raw';
import heldLink from './functions/held-link.sql?raw';
import looksAfter from './functions/looks-after.sql?raw';
import mayReceive from './functions/may-receive.sql?raw';
import ownId from './functions/own-id.sql?raw';
import shownTo from './functions/shown-to.sql?raw';
import takesContact from './functions/takes-contact.sql?raw';
import actorOf from './functions/identity/actor-of.sql?raw';

/** What stands in the database for this room. */
export const organisationsSchema: ScopeSchema = {
  folder: 'libs/organisations/src/schema',
  schemas: ['organisations'],
  versions: [{ name: 'Organisations20261201000060', sql: baseline }],
  policies,
  functions: [actorOf, heldLink, looksAfter, mayReceive, ownId, shownTo, takesContact],
};
