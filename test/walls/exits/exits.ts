// Every way out of Kring, one row each. exits.spec.ts derives what exists from the product (the server's own routes,
// contracts, letters, queues, metrics) and fails on an exit without a row and on a row without an exit.
//
// To add one: a row in the file of its scope in routes/ (or in messages.ts, events.ts) that says what of a person it can
// carry, what stands before it, and the test that proves it; a new proof gets its name in proofs.ts. Then
// `npm run exits` writes docs/exits.md anew. A new GET is asked in two worlds by itself; when it wants an identifier of a
// kind that is new, worlds/places.ts says which.
import type { Exit } from './exit.js';
import { events } from './events.js';
import { frames, mails, metrics, queued, textMessages, watching } from './messages.js';
import { activityRoutes } from './routes/activities.js';
import { consentRoutes } from './routes/consents.js';
import { dossierRoutes } from './routes/dossiers.js';
import { organisationRoutes } from './routes/organisations.js';
import { outcomeRoutes } from './routes/outcomes.js';
import { participantRoutes } from './routes/participants.js';
import { referralRoutes } from './routes/referrals.js';
import { servedRoutes } from './routes/served.js';
import { signInRoutes } from './routes/sign-in.js';

export const routes: readonly Exit[] = [
  ...dossierRoutes,
  ...participantRoutes,
  ...consentRoutes,
  ...referralRoutes,
  ...activityRoutes,
  ...outcomeRoutes,
  ...organisationRoutes,
  ...signInRoutes,
  ...servedRoutes,
];

export const exits: readonly Exit[] = [
  ...routes,
  ...frames,
  ...mails,
  ...textMessages,
  ...events,
  ...queued,
  ...metrics,
  ...watching,
];
