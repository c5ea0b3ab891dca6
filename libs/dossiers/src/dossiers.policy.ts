import type { Policy } from '@kring/platform-access';

/** A municipality's guides add people and write their dossiers; helpers read what is shared with them. */
export const dossiersPolicy: Policy = (actor, can) => {
  if (actor.kind === 'participant') {
    can('list', 'section');
    can('write', 'section');
    can('follow', 'correction');
    can('ask', 'correction');
    return;
  }
  if (actor.role === 'adviser' || actor.role === 'administrator') return;
  can('read', 'participant');
  can('list', 'participant');
  if (actor.organisationKind === 'municipality' && actor.role !== 'volunteer') {
    can('add', 'participant', { organisationId: actor.organisationId });
    can('write', 'section');
    can('list', 'correction');
    can('decide', 'correction');
    can('refer', 'participant');
    can('read', 'sight');
    can('list', 'contact-request');
    if (actor.tasks?.includes('out-of-sight')) can('list', 'out-of-sight');
  }
};
