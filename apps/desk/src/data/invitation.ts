import { queryOptions, useMutation } from '@tanstack/react-query';
import type { InvitationSeen, PasskeyChallenge, ProviderSignIn, Session } from '@kring/contracts';
import { send } from '@kring/client';
import { makePasskey } from './ceremonies.js';
import { beginAnew } from './session.js';
import { signInWithPasskey } from './ways-in.js';

const at = (part: string) => `/v1/invitations/${part}`;

/** Looking is a POST: the token is a secret, and addresses are written down on their way. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => send<InvitationSeen>('POST', at('look'), { token }),
    staleTime: Infinity,
  });

/** She comes in with a passkey that she makes now. */
export function useAcceptWithPasskey(token: string) {
  return useMutation({
    mutationFn: async () => {
      const challenge = await send<PasskeyChallenge>('POST', at('passkey-challenges'), { token });
      const response = await makePasskey(challenge);
      return send<Session>('POST', at('passkeys'), { token, response });
    },
    onSuccess: beginAnew,
  });
}

/** A code to the address that was invited. */
export function useRequestInvitationCode(token: string) {
  return useMutation({ mutationFn: () => send('POST', at('mail-codes'), { token }) });
}

export function useAcceptWithMailCode(token: string) {
  return useMutation({
    mutationFn: (code: string) => send<Session>('POST', at('mail-sessions'), { token, code }),
    onSuccess: beginAnew,
  });
}

/** She is signed in, or signs in with the passkey that she has, and takes this on as well. */
export function useAcceptAsMyself(token: string) {
  return useMutation({
    mutationFn: async (isSignedIn: boolean) => {
      if (!isSignedIn) await signInWithPasskey();
      return send<Session>('POST', at('acceptances'), { token });
    },
    onSuccess: beginAnew,
  });
}

/** Leads to the sign-in of her own municipality, which comes back here. */
export function useAcceptAtProvider(token: string) {
  return useMutation({
    mutationFn: () => send<ProviderSignIn>('POST', at('provider-sign-ins'), { token }),
    onSuccess: ({ address }) => window.location.assign(address),
  });
}
