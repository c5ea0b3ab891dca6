import type { PasskeyMade, PasskeyUsed } from '@kring/contracts';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import type { RelyingParty } from './relying-party.js';

export type MakingOptions = PublicKeyCredentialCreationOptionsJSON;
export type UsingOptions = PublicKeyCredentialRequestOptionsJSON;

/** In milliseconds: how long a challenge waits for an answer. */
export const FIVE_MINUTES = 5 * 60_000;

/** EdDSA, ES256 and RS256, as COSE numbers them: between them every authenticator that is sold. */
const ALGORITHMS = [-8, -7, -257];

/** The user handle of a holder's passkeys: her identifier and nothing else. */
export const handleOf = (holderId: string): string => Buffer.from(holderId, 'utf8').toString('base64url');

/** What the browser needs to make a passkey that signs in without a name typed, with her finger, face or PIN. */
export const makingOptions = (
  holder: { readonly id: string; readonly name: string },
  relyingParty: RelyingParty,
  has: readonly { id: string; transports: string[] }[],
): Promise<MakingOptions> =>
  generateRegistrationOptions({
    rpName: 'Kring',
    rpID: relyingParty.id,
    userName: holder.name,
    userDisplayName: holder.name,
    userID: new Uint8Array(Buffer.from(holder.id, 'utf8')),
    timeout: FIVE_MINUTES,
    attestationType: 'none',
    excludeCredentials: [...has],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  });

/** What the browser needs to answer with a passkey: no list of keys, so it tells nothing of who has one. */
export const usingOptions = (relyingParty: RelyingParty): Promise<UsingOptions> =>
  generateAuthenticationOptions({
    rpID: relyingParty.id,
    timeout: FIVE_MINUTES,
    userVerification: 'required',
  });

/** The new credential, or null when the answer is not to this challenge, origin and relying party. */
export async function provenMade(
  response: PasskeyMade,
  challenge: string,
  relyingParty: RelyingParty,
): Promise<WebAuthnCredential | null> {
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: relyingParty.origin,
    expectedRPID: relyingParty.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }));
  return verified ? registrationInfo.credential : null;
}

/** The counter that a rightly signed answer shows, or null when the answer proves nothing. */
export async function provenUsed(
  response: PasskeyUsed,
  challenge: string,
  relyingParty: RelyingParty,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<number | null> {
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: { ...response, authenticatorAttachment: undefined },
    expectedChallenge: challenge,
    expectedOrigin: relyingParty.origin,
    expectedRPID: relyingParty.id,
    requireUserVerification: true,
    // The counter is judged by us, after the signature: an unsigned one must not put a passkey out.
    credential: { id: response.id, publicKey, counter: 0 },
  }).catch(() => ({ verified: false, authenticationInfo: undefined }));
  return verified && authenticationInfo ? authenticationInfo.newCounter : null;
}
