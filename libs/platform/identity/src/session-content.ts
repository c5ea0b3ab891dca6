import type { SignInWay } from '@kring/contracts';
import type { MemberActor } from '@kring/platform-kernel';

/** A person who works with Kring: one account, and the one membership that she acts as now. */
export interface MemberOwner {
  readonly kind: 'member';
  readonly memberId: string;
  readonly accountId: string;
}

/** A participant; `assurance` is low where link and code went through the same hands. */
export interface ParticipantOwner {
  readonly kind: 'participant';
  readonly participantId: string;
  readonly assurance: 'high' | 'low';
  readonly language: string;
}

/** Who a session belongs to. A session without an owner only carries a sign-in that is under way. */
export type SessionOwner = MemberOwner | ParticipantOwner;

/** Whoever can prove to be herself: an account or a participant. Sessions and passkeys are the holder's. */
export const holderOf = (owner: SessionOwner): string =>
  owner.kind === 'member' ? owner.accountId : owner.participantId;

/** What a browser must bring back from the identity provider. */
export interface SignInUnderWay {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
  /** The organisation whose own provider was asked; absent for the provider of the settings. */
  readonly at?: string;
}

/** A challenge that waits for an authenticator: used once, and only for what it was made for. */
export interface CeremonyUnderWay {
  readonly challenge: string;
  /** Who makes a passkey; absent where one is used. */
  readonly holderId?: string;
  /** In milliseconds since 1970. */
  readonly until: number;
}

declare module 'fastify' {
  interface Session {
    owner?: SessionOwner;
    way?: SignInWay;
    device?: string;
    signIn?: SignInUnderWay;
    ceremony?: CeremonyUnderWay;
    /** The hash of an invitation that whoever signs in now may accept. */
    invitation?: string;
    /** Under which public number it is kept; absent as long as it is new. */
    keptAs?: string;
    /** Who its member was when it was found, null when she may not act; never kept with it. */
    actor?: MemberActor | null;
  }
}
