import type { Category } from '@kring/contracts';
import { inForce, stopsOf, type Grant, type Stop } from './withdrawal.js';

/**
 * What stops because the period is over that she said yes for. Where a later yes covers all of it nothing stops: then
 * `flows` is empty, and the former period was replaced. A municipality's own task has an end of its own.
 */
export function whatExpires<G extends Grant>(grants: readonly G[], now: Date): Stop<G>[] {
  const isOver = (grant: G) => grant.basis === 'consent' && !grant.endedAt && grant.validUntil <= now;
  return stopsOf(
    grants.filter(isOver),
    grants.filter((grant) => inForce(grant, now)),
  );
}

/** Whether a yes for this recipient and purpose renews one that is in force, instead of beginning anew. */
export const renews = (
  grants: readonly Grant[],
  flow: Pick<Grant, 'recipientId' | 'purpose'>,
  now: Date,
): boolean =>
  grants.some(
    (grant) =>
      grant.basis === 'consent' &&
      grant.recipientId === flow.recipientId &&
      grant.purpose === flow.purpose &&
      inForce(grant, now),
  );

/** Until when each category may flow to a recipient: of several periods the last one counts. */
export function lastEnds(grants: readonly Grant[], now: Date): Map<Category, Date> {
  const ends = new Map<Category, Date>();
  for (const grant of grants.filter((one) => inForce(one, now))) {
    const known = ends.get(grant.category);
    if (!known || known < grant.validUntil) ends.set(grant.category, grant.validUntil);
  }
  return ends;
}
