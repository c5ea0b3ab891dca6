import type { Policy } from '@kring/platform-access';

/** A participant sees who is around them, and takes along all that Kring keeps. */
export const screensPolicy: Policy = (actor, can) => {
  if (actor.kind !== 'participant') return;
  can('read', 'circle');
  // Everything at once only where they are surely alone with it: not at a desk, nor by what was made at one.
  if (actor.assurance === 'high') can('take', 'export');
};
