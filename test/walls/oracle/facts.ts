import type { Category } from '@kring/contracts';

export interface GrantFact {
  readonly recipientId: string;
  readonly purpose: string;
  readonly category: Category;
  readonly validUntil: Date;
}

export interface AttemptFact {
  readonly id: string;
  readonly recipientId: string;
  readonly state: string;
  readonly categories: readonly Category[];
  readonly arrivedAt: Date | null;
  readonly decidedAt: Date | null;
  /** Until when her consent for it would last. */
  readonly until: Date;
}

export interface ReferralFact {
  readonly id: string;
  readonly senderId: string;
  readonly senderMemberId: string;
  readonly at: Date;
}

/** Somebody was given her case, or she named him or an organisation, at that moment. */
export interface Moment {
  readonly organisationId: string;
  readonly memberId: string | null;
  readonly at: Date;
}

/** What happened around one participant, as the tables of the scopes say it; the projection is not among them. */
export interface Facts {
  readonly participantId: string;
  readonly task: { readonly organisationId: string; readonly until: Date };
  /** Those in force. */
  readonly grants: readonly GrantFact[];
  readonly attempts: readonly AttemptFact[];
  readonly referrals: readonly ReferralFact[];
  /** The last time that each member was given her case. */
  readonly assignments: readonly Moment[];
  /** When all that an organisation had of her ended: withdrawn, expired, or no longer vouched for. */
  readonly ends: readonly Moment[];
  /** Whom she named; `standing` while he stands on her list. */
  readonly keptAway: readonly (Moment & { readonly standing: boolean })[];
}
