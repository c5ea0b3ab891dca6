import { categories } from '@kring/contracts';
import { route } from '../exit.js';
import { herOwn, strangersFiles, strangersRead, strangersWrites } from '../proofs.js';

/** A note is of one category, whichever. */
const NOTED = [...categories, 'circle'] as const;

export const outcomeRoutes = [
  route('GET /v1/attempts/:id/reports', ['progress'], 'projection', strangersRead),
  route('POST /v1/attempts/:id/reports', ['existence'], 'projection', strangersWrites),
  route('GET /v1/attempts/:id/results', ['progress'], 'projection', strangersRead),
  route('POST /v1/attempts/:id/results', ['existence'], 'projection', strangersWrites),
  route('GET /v1/referrals/:id/results', ['progress'], 'projection', strangersRead),
  route('GET /v1/my/results', ['progress'], 'own', herOwn),
  route('GET /v1/my/reports', ['progress'], 'own', herOwn),
  route('GET /v1/participants/:id/notes', NOTED, 'projection', strangersRead),
  route('POST /v1/participants/:id/notes', ['existence'], 'projection', strangersWrites),
  route('GET /v1/my/notes', NOTED, 'own', herOwn),
  route('POST /v1/notes/:id/attachments', ['existence'], 'projection', strangersFiles),
  route('GET /v1/attachments/:id', NOTED, 'projection', strangersFiles),
  route('GET /v1/my/attachments/:id', NOTED, 'own', strangersFiles),
];
