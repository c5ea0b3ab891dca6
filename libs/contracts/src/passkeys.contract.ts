import * as z from 'zod';
import { moment } from './values.js';

/** A word of the standard (WebAuthn 3), also one that it does not have yet. */
const word = z.string().regex(/^[a-z-]{1,40}$/);
const encoded = z.string().regex(/^[A-Za-z0-9_-]{1,8192}={0,2}$/);

/** What the browser hands to its authenticator, as WebAuthn level 3 writes it in JSON. */
export const passkeyChallenge = z.strictObject({ options: z.looseObject({ challenge: z.string() }) });
export type PasskeyChallenge = z.infer<typeof passkeyChallenge>;

const credential = { id: encoded, rawId: encoded, type: z.literal('public-key') };
const around = {
  authenticatorAttachment: word.optional(),
  clientExtensionResults: z.looseObject({}),
};

/** A passkey that was just made (WebAuthn level 3, RegistrationResponseJSON). */
export const passkeyMade = z.strictObject({
  ...credential,
  ...around,
  response: z.looseObject({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(word).max(10).optional(),
  }),
});
export type PasskeyMade = z.infer<typeof passkeyMade>;

/** A passkey that answered a challenge (WebAuthn level 3, AuthenticationResponseJSON). */
export const passkeyUsed = z.strictObject({
  ...credential,
  ...around,
  response: z.looseObject({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
    userHandle: encoded.optional(),
  }),
});
export type PasskeyUsed = z.infer<typeof passkeyUsed>;

/** POST /v1/passkeys: what the browser made from the challenge of POST /v1/passkeys/challenge. */
export const addPasskey = z.strictObject({ response: passkeyMade });
export type AddPasskey = z.infer<typeof addPasskey>;

/** POST /v1/passkey-sessions: what the browser answered to the challenge of POST /v1/passkey-challenges. */
export const openPasskeySession = z.strictObject({ response: passkeyUsed });
export type OpenPasskeySession = z.infer<typeof openPasskeySession>;

/** GET /v1/passkeys: your own, by the device that made each. A refused one was seen twice and opens nothing any more. */
export const passkeyListed = z.strictObject({
  id: z.string(),
  device: z.string(),
  madeAt: moment,
  usedAt: moment.nullable(),
  refused: z.boolean(),
});
export type PasskeyListed = z.infer<typeof passkeyListed>;
export const passkeyList = z.strictObject({ items: z.array(passkeyListed) });
export type PasskeyList = z.infer<typeof passkeyList>;

export const passkeyParam = z.strictObject({ id: encoded });
export type PasskeyParam = z.infer<typeof passkeyParam>;
