import type { MemberActor } from '@kring/platform-kernel';
import type { ProvenIdentity } from './proven-identity.js';

/** One active membership of an account. */
export interface Membership {
  readonly memberId: string;
  readonly organisationId: string;
}

/** An account that was proven, and everything that it works as at this moment. */
export interface KnownAccount {
  readonly accountId: string;
  readonly memberships: readonly Membership[];
}

/** Tells which account a proven identity is, and which members; the scope of organisations fulfils it. */
export abstract class Members {
  /** The account with this identity at this provider, with its active memberships, or null. */
  abstract accountWithSubject(issuer: string, subject: string): Promise<KnownAccount | null>;

  /** The active member as she is at this moment, or null when she is suspended. */
  abstract actor(memberId: string): Promise<MemberActor | null>;

  /** Accepts an invitation, by its hash, as who was just proven: null when it is not hers. */
  async acceptInvitation(_proven: ProvenIdentity, _invitation: string): Promise<KnownAccount | null> {
    return null;
  }
}
