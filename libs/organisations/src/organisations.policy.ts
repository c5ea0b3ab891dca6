import { looksAfterQuestions, rolesGivenBy } from '@kring/organisations-domain';
import type { Policy } from '@kring/platform-access';

/**
 * Every signed-in member reads the directory and looks after her own ways in; colleagues are seen within one's own
 * organisation. Who gives roles looks after members and teams; a municipality vets organisations.
 */
export const organisationsPolicy: Policy = (actor, can) => {
  can('read', 'session');
  if (actor.kind !== 'member') return;
  const { organisationId, role } = actor;
  can('list', 'organisation');
  can('list', 'member', { organisationId });
  if (looksAfterQuestions(role) && actor.organisationKind !== 'municipality') can('say', 'absence');
  for (const verb of ['list', 'end', 'choose'] as const) can(verb, 'session');
  for (const verb of ['list', 'add', 'remove'] as const) can(verb, 'passkey');
  can('accept', 'invitation');
  const roles = rolesGivenBy(role);
  if (roles.length === 0) return;
  can('list', 'roster');
  can('look-after', 'member', { organisationId, role: { $in: [...roles] } });
  can('write', 'team', { organisationId });
  if (actor.organisationKind !== 'municipality') can('change', 'answering', { organisationId });
  if (actor.organisationKind === 'municipality')
    can('vet', 'organisation', { municipalityId: organisationId });
  if (actor.organisationKind === 'municipality' && role === 'administrator')
    can('give-tasks', 'member', { organisationId });
};
