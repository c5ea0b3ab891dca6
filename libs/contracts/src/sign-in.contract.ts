import * as z from 'zod';
import { id, mailAddress, moment } from './values.js';

const sixDigits = z.string().regex(/^\d{6}$/, 'Een code heeft zes cijfers.');

/** POST /v1/mail-codes: a code to this address, the second way in. The answer tells nothing of whether anyone has it. */
export const requestMailCode = z.strictObject({ mail: mailAddress });
export type RequestMailCode = z.infer<typeof requestMailCode>;

/** POST /v1/mail-sessions: address and code together open a session. */
export const openMailSession = z.strictObject({ mail: mailAddress, code: sixDigits });
export type OpenMailSession = z.infer<typeof openMailSession>;

/** How a session was opened. */
export const signInWay = z.enum([
  'oidc',
  'passkey',
  'mail-code',
  'link',
  'pin',
  'card',
  'desk',
  'self-start',
]);
export type SignInWay = z.infer<typeof signInWay>;

/** GET /v1/sessions: where you are signed in; `seenAt` is coarse. */
export const sessionListed = z.strictObject({
  id: z.string(),
  device: z.string(),
  way: signInWay,
  startedAt: moment,
  seenAt: moment,
  current: z.boolean(),
});
export type SessionListed = z.infer<typeof sessionListed>;
export const sessionList = z.strictObject({ items: z.array(sessionListed) });
export type SessionList = z.infer<typeof sessionList>;

export const sessionParam = z.strictObject({ id: z.string().regex(/^[A-Za-z0-9_-]{10,64}$/) });
export type SessionParam = z.infer<typeof sessionParam>;

/** POST /v1/session/membership: go on as another of your memberships. */
export const chooseMembership = z.strictObject({ memberId: id });
export type ChooseMembership = z.infer<typeof chooseMembership>;

/** GET /v1/providers: the municipalities whose staff sign in at their own provider. */
export const providerList = z.strictObject({ items: z.array(z.strictObject({ id, name: z.string() })) });
export type ProviderList = z.infer<typeof providerList>;
