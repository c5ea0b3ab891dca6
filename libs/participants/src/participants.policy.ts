import type { Policy } from '@kring/platform-access';

/** Whoever guides her invites her; whoever coordinates assigns within the own organisation. How she comes back is hers. */
export const participantsPolicy: Policy = (actor, can) => {
  if (actor.kind === 'participant') {
    can('list', 'way-back');
    can('change', 'way-back');
    for (const verb of ['read', 'write'] as const) {
      can(verb, 'keep-away');
      can(verb, 'safety');
      can(verb, 'joining');
    }
    return;
  }
  const guides = actor.role === 'caseworker' || actor.role === 'coordinator';
  const { organisationId } = actor;
  if (actor.organisationKind === 'municipality' && guides) {
    can('invite', 'participant');
    can('link', 'household');
    can('write', 'sight');
  }
  const looksAfter = actor.role === 'administrator' || actor.role === 'coordinator';
  if (actor.organisationKind === 'municipality' && looksAfter) can('set', 'out-of-sight', { organisationId });
  if (actor.role === 'coordinator') can('assign', 'participant');
};
