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

export interface Stop {
  readonly recipientId: string;
  readonly purposes: Purpose[];
  /** Categories that no other grant of this recipient still covers. */
  readonly categories: Category[];
  /** Whether the recipient keeps nothing at all: then every entry of hers ends there too. */
  readonly everything: boolean;
}

const unique = <T>(values: T[]): T[] => [...new Set(values)];

/** Whether data may flow under this grant at this moment; unknown means no. */
export const inForce = (grant: Grant, now: Date): boolean => !grant.endedAt && grant.validUntil > now;

/** What stops when she withdraws from one recipient or from all. A municipality's own task is not hers to withdraw. */
export function whatStops(grants: readonly Grant[], recipientId: string | 'all', now: Date): Stop[] {
  const standing = grants.filter((grant) => inForce(grant, now));
  const consented = standing.filter(
    (grant) => grant.basis === 'consent' && (recipientId === 'all' || grant.recipientId === recipientId),
  );
  return unique(consented.map((grant) => grant.recipientId)).map((recipient) => {
    const ending = consented.filter((grant) => grant.recipientId === recipient);
    const staying = standing.filter((grant) => grant.recipientId === recipient && grant.basis !== 'consent');
    const kept = new Set(staying.map((grant) => grant.category));
    return {
      recipientId: recipient,
      purposes: unique(ending.map((grant) => grant.purpose)),
      categories: unique(ending.map((grant) => grant.category)).filter((category) => !kept.has(category)),
      everything: staying.length === 0,
    };
  });
}
