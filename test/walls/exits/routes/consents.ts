import { NOTHING, route } from '../exit.js';
import {
  herErasure,
  herObjection,
  herObligations,
  herOwn,
  herReceipt,
  ownObligations,
  twoWorlds,
} from '../proofs.js';

export const consentRoutes = [
  route('GET /v1/my/questions', ['circle'], 'own', herOwn),
  route('POST /v1/my/questions/:id/answers', ['circle'], 'own', twoWorlds),
  route('GET /v1/my/looks', ['looks'], 'own', herOwn),
  route('POST /v1/my/withdrawals', ['circle'], 'own', twoWorlds),
  route('GET /v1/my/consents', ['circle'], 'own', herReceipt),
  route('GET /v1/my/consents/:id/receipt', ['circle'], 'own', herReceipt),
  route('GET /v1/my/consents/:id/receipt/page', ['circle'], 'own', herReceipt),
  route('GET /v1/my/obligations', ['circle'], 'own', herObligations),
  route('GET /v1/obligations', NOTHING, 'own', ownObligations),
  route('POST /v1/obligations/:id/answers', NOTHING, 'own', ownObligations),
  route('GET /v1/my/erasure', ['circle'], 'own', herErasure),
  route('POST /v1/my/erasure', ['circle'], 'own', herErasure),
  route('GET /v1/erasures', ['existence'], 'projection', twoWorlds),
  route('POST /v1/erasures/:id/decisions', ['existence'], 'projection', twoWorlds),
  route('GET /v1/my/objections', ['circle'], 'own', herObjection),
  route('POST /v1/my/objections', NOTHING, 'own', herObjection),
  route('GET /v1/objections', ['existence', 'needs'], 'projection', twoWorlds),
  route('POST /v1/objections/:id/decisions', ['existence'], 'projection', twoWorlds),
];
