import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import told from './baseline-told.sql?raw';
import policies from './policies.sql?raw';
import triggers from './triggers.sql?raw';
import views from './views.sql?raw';
import askedBy from './functions/asked-by.sql?raw';
import isOpenTo from './functions/is-open-to.sql?raw';
import standingNow from './functions/standing-now.sql?raw';
import stepUnder from './functions/step-under.sql?raw';

/** What stands in the database for this room. */
export const referralsSchema: ScopeSchema = {
  folder: 'libs/referrals/src/schema',
  schemas: ['referrals'],
  versions: [
    { name: 'Referrals20261201000100', sql: baseline },
    { name: 'Told20261201000105', sql: told },
  ],
  policies,
  triggers,
  views,
  functions: [askedBy, isOpenTo, standingNow, stepUnder],
};
