import { route } from '../exit.js';
import { herOwn, strangersRead, strangersWrites } from '../proofs.js';

export const outcomeRoutes = [
  route('GET /v1/attempts/:id/reports', ['progress'], 'projection', strangersRead),
  route('POST /v1/attempts/:id/reports', ['existence'], 'projection', strangersWrites),
  route('GET /v1/attempts/:id/results', ['progress'], 'projection', strangersRead),
  route('POST /v1/attempts/:id/results', ['existence'], 'projection', strangersWrites),
  route('GET /v1/referrals/:id/results', ['progress'], 'projection', strangersRead),
  route('GET /v1/my/results', ['progress'], 'own', herOwn),
  route('GET /v1/my/reports', ['progress'], 'own', herOwn),
];
