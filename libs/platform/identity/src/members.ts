import type { MemberActor } from '@kring/platform-kernel';

/** Tells which member a proven identity is; the scope of organisations fulfils it. */
export abstract class Members {
  /** The active member with this identity at this provider, or null. */
  abstract withSubject(issuer: string, subject: string): Promise<string | null>;

  /** The active member as she is at this moment, or null when she is suspended. */
  abstract actor(memberId: string): Promise<MemberActor | null>;
}
