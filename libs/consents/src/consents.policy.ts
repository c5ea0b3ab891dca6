import type { Policy } from '@kring/platform-access';

/** Her consents are hers alone: nobody answers, looks back or withdraws for her. */
export const consentsPolicy: Policy = (actor, can) => {
  if (actor.kind !== 'participant') return;
  can('list', 'question');
  can('answer', 'question');
  can('read', 'circle');
  can('list', 'look');
  can('withdraw', 'circle');
};
