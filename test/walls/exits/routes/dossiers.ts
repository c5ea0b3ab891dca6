import { categories } from '@kring/contracts';
import { route } from '../exit.js';
import { herExport, herOwn, strangersRead, strangersWrites, twoWorlds } from '../proofs.js';

export const dossierRoutes = [
  route('GET /v1/participants', ['existence', 'identity', 'language'], 'projection', twoWorlds),
  route('POST /v1/participants', ['existence'], 'projection', twoWorlds),
  route('GET /v1/participants/:id', ['existence', 'circle', ...categories], 'projection', strangersRead),
  route('PUT /v1/participants/:id/sections/:category', ['existence'], 'projection', strangersWrites),
  route('GET /v1/my/circle', ['existence', 'identity', 'circle', 'looks'], 'own', herOwn),
  route('GET /v1/my/sections', categories, 'own', herOwn),
  route(
    'GET /v1/my/export',
    ['existence', 'needs', 'circle', 'looks', 'ways-back', ...categories],
    'own',
    herExport,
  ),
];
