import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import policies from './policies.sql?raw';
import offerShown from './functions/offer-shown.sql?raw';
import proposalShown from './functions/proposal-shown.sql?raw';

/** What stands in the database for this room. */
export const activitiesSchema: ScopeSchema = {
  folder: 'libs/activities/src/schema',
  schemas: ['activities'],
  versions: [{ name: 'Activities20261201000110', sql: baseline }],
  policies,
  functions: [offerShown, proposalShown],
};
