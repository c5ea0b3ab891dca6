/** Who a session belongs to. A session without an owner only carries a sign-in that is under way. */
export type SessionOwner =
  | { readonly kind: 'member'; readonly memberId: string }
  | {
      readonly kind: 'participant';
      readonly participantId: string;
      readonly assurance: 'high' | 'low';
      readonly language: string;
    };

/** What a browser must bring back from the identity provider. */
export interface SignInUnderWay {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
}

declare module 'fastify' {
  interface Session {
    owner?: SessionOwner;
    signIn?: SignInUnderWay;
  }
}
