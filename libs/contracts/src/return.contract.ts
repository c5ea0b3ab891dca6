import * as z from 'zod';
import { assurance } from './session.contract.js';
import { passkeyListed, passkeyMade, passkeyUsed } from './passkeys.contract.js';
import { sessionListed } from './sign-in.contract.js';
import { id, moment } from './values.js';

const pin = z.string().regex(/^\d{5,6}$/, 'Een pincode heeft 5 of 6 cijfers.');
/** Sixteen signs of Crockford's base 32, as `canonicalCard` writes them. */
const card = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{16}$/, 'De code op uw kaart heeft 16 tekens.');

/** GET /v1/return: what this phone can do for her while nobody is signed in. It tells nothing of who she is. */
export const wayBack = z.strictObject({ phone: z.enum(['pin', 'locked', 'unknown']) });
export type WayBack = z.infer<typeof wayBack>;

/** POST /v1/pin-sessions: her PIN, on a phone that is known as hers. */
export const openPinSession = z.strictObject({ pin });
export type OpenPinSession = z.infer<typeof openPinSession>;

/** POST /v1/card-sessions: her paper card and her PIN. */
export const openCardSession = z.strictObject({ card, pin });
export type OpenCardSession = z.infer<typeof openCardSession>;

/** POST /v1/return/passkey-sessions: what her phone answered to the challenge of POST /v1/return/passkey-challenges. */
export const openReturnSession = z.strictObject({ response: passkeyUsed });
export type OpenReturnSession = z.infer<typeof openReturnSession>;

/**
 * PUT /v1/my/pin. `current` is asked where she came in by the PIN itself. Only on a phone that she says is her own does
 * the PIN open the app from then on.
 */
export const choosePin = z.strictObject({
  pin,
  current: pin.optional(),
  ownPhone: z.boolean(),
});
export type ChoosePin = z.infer<typeof choosePin>;

/** POST /v1/my/cards: a new paper card, shown once; the former is worth nothing any more. */
export const paperCard = z.strictObject({
  code: card,
  url: z.url(),
  /** The QR code of the address, row by row, `1` where it is dark: worked out here, so that her app stays small. */
  qr: z.array(z.string().regex(/^[01]+$/)),
});
export type PaperCard = z.infer<typeof paperCard>;

/** POST /v1/my/passkeys: what her phone made from the challenge of POST /v1/my/passkeys/challenge. */
export const makePasskey = z.strictObject({ response: passkeyMade });
export type MakePasskey = z.infer<typeof makePasskey>;

export const knownPhone = z.strictObject({
  id,
  device: z.string(),
  madeAt: moment,
  usedAt: moment.nullable(),
  locked: z.boolean(),
  current: z.boolean(),
});
export type KnownPhone = z.infer<typeof knownPhone>;

/**
 * GET /v1/my/ways: everything by which her app opens, and where it is open now. `needsPin`: a new PIN asks for the present
 * one. `visits` are the times that she came in at a desk, by link and code from the same hands.
 */
export const myWays = z.strictObject({
  pinChosenAt: moment.nullable(),
  needsPin: z.boolean(),
  assurance,
  phones: z.array(knownPhone),
  cardMadeAt: moment.nullable(),
  passkeys: z.array(passkeyListed),
  sessions: z.array(sessionListed),
  visits: z.array(z.strictObject({ organisation: z.string(), at: moment })),
});
export type MyWays = z.infer<typeof myWays>;
