import { NOTHING, route } from '../exit.js';
import { answerLinksAlike, herOwn, strangersLists, strangersRead, strangersWrites } from '../proofs.js';

export const referralRoutes = [
  route('GET /v1/attempts', ['needs', 'identity'], 'projection', strangersLists),
  route('GET /v1/attempts/:id', ['needs', 'identity', 'wishes', 'circle'], 'projection', strangersRead),
  route('POST /v1/attempts/:id/decisions', ['existence'], 'projection', strangersWrites),
  route('POST /v1/attempts/:id/clarifications', ['existence'], 'projection', strangersWrites),
  route('PUT /v1/attempts/:id/keeper', ['existence'], 'projection', strangersWrites),
  route('POST /v1/attempts/:id/steps', ['existence'], 'projection', strangersWrites),
  route('GET /v1/referrals', ['existence', 'identity', 'wishes', 'progress'], 'projection', strangersLists),
  route('POST /v1/referrals', ['existence'], 'projection', strangersWrites),
  route(
    'GET /v1/referrals/:id',
    ['existence', 'identity', 'wishes', 'progress'],
    'projection',
    strangersRead,
  ),
  route('POST /v1/referrals/:id/attempts', ['existence'], 'projection', strangersWrites),
  route('POST /v1/referrals/:id/clarifications', ['existence'], 'projection', strangersWrites),
  route('POST /v1/referrals/:id/voids', ['existence'], 'projection', strangersWrites),
  route('POST /v1/referrals/:id/withdrawals', ['existence'], 'projection', strangersWrites),
  route('GET /v1/my/referrals', ['circle', 'wishes'], 'own', herOwn),
  route('POST /v1/my/referrals/:id/meetings', ['existence'], 'own', herOwn),
  route('POST /v1/answers/look', NOTHING, 'secret', answerLinksAlike),
  route('POST /v1/answers/mail-codes', NOTHING, 'secret', answerLinksAlike),
  route('POST /v1/answers/openings', ['needs'], 'secret', answerLinksAlike),
  route('POST /v1/answers/decisions', NOTHING, 'secret', answerLinksAlike),
];
