import { NOTHING, route } from '../exit.js';
import { herOwn, strangersRead, strangersWrites, twoWorlds } from '../proofs.js';

export const activityRoutes = [
  route('GET /v1/offers', NOTHING, 'public', twoWorlds),
  route('GET /v1/attempts/:id/proposals', ['wishes'], 'projection', strangersRead),
  route('POST /v1/attempts/:id/proposals', ['existence'], 'projection', strangersWrites),
  route('GET /v1/my/proposals', ['wishes'], 'own', herOwn),
  route('POST /v1/my/enrolments', ['existence'], 'own', twoWorlds),
];
