import type { Policy } from '@kring/platform-access';

/**
 * Who works with her notes what there is to note. Coordinators and volunteers report on the cases that they see; a
 * municipal guide follows what came of hers; she reads all.
 */
export const outcomesPolicy: Policy = (actor, can) => {
  if (actor.kind === 'participant') {
    can('list', 'report');
    can('list', 'result');
    can('list', 'note');
    can('read', 'attachment');
    return;
  }
  if (actor.role !== 'coordinator' && actor.role !== 'volunteer' && actor.role !== 'caseworker') return;
  can('list', 'note');
  can('write', 'note', { organisationId: actor.organisationId });
  can('attach', 'note', { writtenBy: actor.memberId });
  can('read', 'attachment');
  if (actor.organisationKind === 'municipality') {
    if (actor.role !== 'volunteer') can('follow', 'result');
    return;
  }
  can('list', 'report');
  can('write', 'report', { organisationId: actor.organisationId });
  if (actor.role !== 'volunteer') can('write', 'result', { organisationId: actor.organisationId });
};
