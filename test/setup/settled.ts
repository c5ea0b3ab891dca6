import type { Stage } from '@kring/testing';

/** Settles once it is so; the spec's own patience ends it where it never is. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((later) => setTimeout(later, 50));
}

/** Settles once the worker has carried through all that happened. */
export const settled = ({ database }: Stage): Promise<void> =>
  until(async () => {
    const open = await database.query('select from outbox.event where settled_at is null');
    return open.length === 0;
  });
