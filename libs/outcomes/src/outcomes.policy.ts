import type { Policy } from '@kring/platform-access';

/** Coordinators and volunteers report on the cases that they see; a municipal guide follows what came of hers; she reads all. */
export const outcomesPolicy: Policy = (actor, can) => {
  if (actor.kind === 'participant') {
    can('list', 'report');
    can('list', 'result');
    return;
  }
  if (actor.role !== 'coordinator' && actor.role !== 'volunteer' && actor.role !== 'caseworker') return;
  if (actor.organisationKind === 'municipality') {
    if (actor.role !== 'volunteer') can('follow', 'result');
    return;
  }
  can('list', 'report');
  can('write', 'report', { organisationId: actor.organisationId });
  if (actor.role !== 'volunteer') can('write', 'result', { organisationId: actor.organisationId });
};
