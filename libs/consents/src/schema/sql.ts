import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import retention from './baseline-retention.sql?raw';
import policies from './policies.sql?raw';
import triggers from './triggers.sql?raw';
import views from './views.sql?raw';
import answersFor from './functions/answers-for.sql?raw';
import askedContact from './functions/asked-contact.sql?raw';
import eventsOf from './functions/events-of.sql?raw';
import isKeptByLaw from './functions/is-kept-by-law.sql?raw';
import keepsByLaw from './functions/keeps-by-law.sql?raw';
import mayReach from './functions/may-reach.sql?raw';
import refuseImpossible from './functions/refuse-impossible.sql?raw';
import refuseImpossibleGrant from './functions/refuse-impossible-grant.sql?raw';
import refuseImpossibleQuestion from './functions/refuse-impossible-question.sql?raw';
import retentionAskedFor from './functions/retention/asked-for.sql?raw';
import retentionBasisOf from './functions/retention/basis-of.sql?raw';
import retentionDeleteHers from './functions/retention/delete-hers.sql?raw';
import retentionErase from './functions/retention/erase.sql?raw';
import retentionEraseLooks from './functions/retention/erase-looks.sql?raw';
import retentionForget from './functions/retention/forget.sql?raw';
import retentionHolds from './functions/retention/holds.sql?raw';
import retentionKeptTooLong from './functions/retention/kept-too-long.sql?raw';
import retentionOver from './functions/retention/over.sql?raw';
import retentionWaits from './functions/retention/waits.sql?raw';
import stateOf from './functions/state-of.sql?raw';
import asksHer from './functions/asks-her.sql?raw';

/** What stands in the database for this room. */
export const consentsSchema: ScopeSchema = {
  folder: 'libs/consents/src/schema',
  schemas: ['consents', 'retention'],
  versions: [
    { name: 'Consents20261201000080', sql: baseline },
    { name: 'Retention20261201000085', sql: retention },
  ],
  policies,
  triggers,
  views,
  functions: [
    asksHer,
    answersFor,
    askedContact,
    eventsOf,
    isKeptByLaw,
    keepsByLaw,
    mayReach,
    refuseImpossible,
    refuseImpossibleGrant,
    refuseImpossibleQuestion,
    retentionAskedFor,
    retentionBasisOf,
    retentionDeleteHers,
    retentionErase,
    retentionEraseLooks,
    retentionForget,
    retentionHolds,
    retentionKeptTooLong,
    retentionOver,
    retentionWaits,
    stateOf,
  ],
};
