import type { Policy } from '@kring/platform-access';

/** Coordinators and volunteers report on the cases that they see; she reads what is written about her. */
export const outcomesPolicy: Policy = (actor, can) => {
  if (actor.kind === 'participant') {
    can('list', 'report');
    return;
  }
  if (actor.organisationKind === 'municipality') return;
  if (actor.role !== 'coordinator' && actor.role !== 'volunteer' && actor.role !== 'caseworker') return;
  can('list', 'report');
  can('write', 'report', { organisationId: actor.organisationId });
};
