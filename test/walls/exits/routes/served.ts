import { NOTHING, route } from '../exit.js';
import { designRules, onePublic, twoWorlds } from '../proofs.js';

/** What is served beside the controllers: the document, the built apps, and the answers for whoever watches the process. */
export const servedRoutes = [
  route('GET /v1/openapi.json', NOTHING, 'public', designRules),
  route('GET /health/live', NOTHING, 'public', onePublic),
  route('GET /health/ready', NOTHING, 'public', onePublic),
  route('GET /assets/*', NOTHING, 'public', twoWorlds),
  route('GET /my/assets/*', NOTHING, 'public', twoWorlds),
  route('GET /my', NOTHING, 'public', twoWorlds),
  route('GET /my/*', NOTHING, 'public', twoWorlds),
  route('GET /*', NOTHING, 'public', twoWorlds),
];
