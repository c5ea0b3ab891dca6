import type { Policy } from '@kring/platform-access';

/** Municipal guides send and follow; a coordinator answers what was asked of her organisation. */
export const referralsPolicy: Policy = (actor, can) => {
  if (actor.kind === 'participant') {
    can('list', 'referral');
    can('meet', 'referral');
    return;
  }
  if (actor.role === 'adviser' || actor.role === 'administrator') return;
  if (actor.organisationKind === 'municipality') {
    can('send', 'referral', { senderId: actor.organisationId });
    can('take-back', 'referral', { senderId: actor.organisationId });
    can('list', 'referral');
    can('read', 'referral');
    return;
  }
  can('list', 'attempt');
  can('read', 'attempt');
  const asked = { recipientId: actor.organisationId };
  if (actor.role !== 'volunteer') for (const verb of ['step', 'keep'] as const) can(verb, 'attempt', asked);
  if (actor.role === 'coordinator')
    for (const verb of ['decide', 'give'] as const) can(verb, 'attempt', asked);
};
