import { NOTHING, route } from '../exit.js';
import { notEveryones, ownAbsence, ownMembers, twoWorlds } from '../proofs.js';

export const organisationRoutes = [
  route('GET /v1/organisations', NOTHING, 'public', twoWorlds),
  route('POST /v1/organisations', NOTHING, 'own', notEveryones),
  route('POST /v1/organisations/:id/invitations', NOTHING, 'own', notEveryones),
  route('POST /v1/organisations/:id/vouchings', NOTHING, 'own', notEveryones),
  route('POST /v1/vouchings/:id/end', NOTHING, 'own', notEveryones),
  route('GET /v1/vetting', NOTHING, 'own', notEveryones),
  route('GET /v1/members', NOTHING, 'own', twoWorlds),
  route('GET /v1/roster', NOTHING, 'own', notEveryones),
  route('PUT /v1/members/:id/role', NOTHING, 'own', ownMembers),
  route('PUT /v1/members/:id/tasks', NOTHING, 'own', ownMembers),
  route('POST /v1/members/:id/suspend', NOTHING, 'own', ownMembers),
  route('POST /v1/members/:id/reinstate', NOTHING, 'own', ownMembers),
  route('GET /v1/absence', NOTHING, 'own', ownAbsence),
  route('PUT /v1/absence', NOTHING, 'own', ownAbsence),
  route('GET /v1/answering', NOTHING, 'own', notEveryones),
  route('PUT /v1/answering', NOTHING, 'own', notEveryones),
  route('POST /v1/teams', NOTHING, 'own', notEveryones),
  route('PUT /v1/teams/:id', NOTHING, 'own', ownMembers),
  route('POST /v1/invitations', NOTHING, 'own', notEveryones),
  route('POST /v1/members/:id/invitations', NOTHING, 'own', ownMembers),
  route('DELETE /v1/members/:id/invitations', NOTHING, 'own', ownMembers),
];
