import type { Category, LegalBasis, Purpose } from '@kring/contracts';

/** One permission for data to flow: participant × recipient × purpose × category × period, with its legal basis. */
export interface Grant {
  readonly recipientId: string;
  readonly purpose: Purpose;
  readonly category: Category;
  readonly basis: LegalBasis;
  readonly validUntil: Date;
  readonly endedAt: Date | null;
}

/** What ends for one purpose. */
export interface EndedFlow {
  readonly purpose: Purpose;
  readonly categories: Category[];
}

/** What ends at one recipient. */
export interface Stop<G extends Grant = Grant> {
  readonly recipientId: string;
  readonly ending: G[];
  readonly flows: EndedFlow[];
  /** Categories that no other grant of this recipient still covers. */
  readonly categories: Category[];
  /** Whether the recipient keeps nothing at all: then every entry of hers ends there too. */
  readonly everything: boolean;
}

const unique = <T>(values: T[]): T[] => [...new Set(values)];

/** Whether data may flow under this grant at this moment; unknown means no. */
export const inForce = (grant: Grant, now: Date): boolean => !grant.endedAt && grant.validUntil > now;

/** What stops at each recipient when these grants end and those stay. */
export function stopsOf<G extends Grant>(ending: readonly G[], staying: readonly G[]): Stop<G>[] {
  return unique(ending.map((grant) => grant.recipientId)).map((recipientId) => {
    const own = ending.filter((grant) => grant.recipientId === recipientId);
    const left = staying.filter((grant) => grant.recipientId === recipientId);
    const covered = ({ category }: G) => left.some((grant) => grant.category === category);
    return {
      recipientId,
      ending: own,
      flows: flowsOf(own, left),
      categories: unique(own.filter((grant) => !covered(grant)).map(({ category }) => category)),
      everything: left.length === 0,
    };
  });
}

/** What ends for each purpose; what a grant for the same purpose still covers does not end. */
function flowsOf(ending: readonly Grant[], staying: readonly Grant[]): EndedFlow[] {
  const stays = (one: Grant) =>
    staying.some(({ purpose, category }) => purpose === one.purpose && category === one.category);
  const over = ending.filter((grant) => !stays(grant));
  return unique(over.map(({ purpose }) => purpose)).map((purpose) => ({
    purpose,
    categories: unique(over.filter((grant) => grant.purpose === purpose).map(({ category }) => category)),
  }));
}

/** What stops when she withdraws from one recipient or from all. A municipality's own task is not hers to withdraw. */
export function whatStops<G extends Grant>(
  grants: readonly G[],
  recipientId: string | 'all',
  now: Date,
): Stop<G>[] {
  const standing = grants.filter((grant) => inForce(grant, now));
  const isHers = (grant: G) =>
    grant.basis === 'consent' && (recipientId === 'all' || grant.recipientId === recipientId);
  return stopsOf(
    standing.filter(isHers),
    standing.filter((grant) => !isHers(grant)),
  );
}
