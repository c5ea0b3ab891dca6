import type { Policy } from '@kring/platform-access';

/** Every signed-in member reads the directory; colleagues are seen within one's own organisation. */
export const organisationsPolicy: Policy = (actor, can) => {
  can('read', 'session');
  if (actor.kind !== 'member') return;
  can('list', 'organisation');
  can('list', 'member', { organisationId: actor.organisationId });
};
