import { categories } from '@kring/contracts';
import { NOTHING, route } from '../exit.js';
import {
  contactListed,
  herCorrection,
  herExport,
  herOwn,
  outOfSight,
  ownSections,
  strangersRead,
  strangersWrites,
  twoWorlds,
} from '../proofs.js';

export const dossierRoutes = [
  route('GET /v1/participants', ['existence', 'identity', 'language'], 'projection', twoWorlds),
  route('POST /v1/participants', ['existence'], 'projection', twoWorlds),
  route('GET /v1/participants/:id', ['existence', 'circle', ...categories], 'projection', strangersRead),
  route('PUT /v1/participants/:id/sections/:category', ['existence'], 'projection', strangersWrites),
  route('GET /v1/out-of-sight', ['existence', 'identity', 'contact', 'language'], 'projection', outOfSight),
  route(
    'GET /v1/contact-requests',
    ['existence', 'identity', 'contact', 'language', 'wishes'],
    'projection',
    contactListed,
  ),
  route('GET /v1/participants/:id/sight', ['existence', 'identity'], 'projection', twoWorlds),
  route('GET /v1/corrections', ['existence', ...categories], 'projection', twoWorlds),
  route('POST /v1/corrections/:id/decisions', ['existence'], 'projection', twoWorlds),
  route('GET /v1/my/corrections', ['circle', ...categories], 'own', herCorrection),
  route('POST /v1/my/corrections', NOTHING, 'own', herCorrection),
  route('GET /v1/my/circle', ['existence', 'identity', 'circle', 'looks'], 'own', herOwn),
  route('GET /v1/my/sections', categories, 'own', herOwn),
  route('PUT /v1/my/sections/:category', NOTHING, 'own', ownSections),
  route(
    'GET /v1/my/export',
    ['existence', 'needs', 'circle', 'looks', 'ways-back', ...categories],
    'own',
    herExport,
  ),
];
