import type { Policy } from '@kring/platform-access';

/** Offers are a directory; a coordinator proposes her own; a participant takes a place for herself. */
export const activitiesPolicy: Policy = (actor, can) => {
  if (actor.kind === 'participant') {
    can('list', 'proposal');
    can('take', 'enrolment');
    return;
  }
  can('list', 'offer');
  if (actor.organisationKind === 'municipality') return;
  if (actor.role === 'adviser' || actor.role === 'administrator') return;
  can('list', 'proposal');
  if (actor.role === 'coordinator') can('propose', 'offer', { organisationId: actor.organisationId });
};
