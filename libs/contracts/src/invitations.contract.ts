import * as z from 'zod';
import { organisationKind, role } from './code-lists.js';
import { requiredText } from './free-text.js';
import { passkeyMade } from './passkeys.contract.js';
import { id, mailAddress, moment } from './values.js';

const invitationToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** POST /v1/invitations: somebody to work for your organisation. The link goes to this address and nowhere else. */
export const inviteMember = z.strictObject({
  name: requiredText(80),
  mail: mailAddress,
  role,
  teamId: id.nullable().default(null),
});
export type InviteMember = z.input<typeof inviteMember>;
export type MemberInvited = z.output<typeof inviteMember>;

/** POST /v1/invitations/look, …/passkey-challenges, …/mail-codes, …/provider-sign-ins and …/acceptances. */
export const holdInvitation = z.strictObject({ token: invitationToken });
export type HoldInvitation = z.infer<typeof holdInvitation>;

/**
 * What stands in an invitation, for whoever holds its link. `invitedBy` is the organisation itself, or for the first of an
 * organisation the municipality that made it known. `ways` are how she may accept: `passkey` only where she has
 * no account yet, `signed-in` where she has one, `provider` where the organisation's staff sign in elsewhere.
 */
export const invitationSeen = z.strictObject({
  name: z.string(),
  mail: z.string(),
  organisation: z.strictObject({ name: z.string(), kind: organisationKind, place: z.string() }),
  invitedBy: z.string(),
  roles: z.array(role),
  validUntil: moment,
  ways: z.array(z.enum(['passkey', 'mail-code', 'signed-in', 'provider'])),
});
export type InvitationSeen = z.infer<typeof invitationSeen>;

/** POST /v1/invitations/passkeys: she accepts with a passkey of hers. */
export const acceptWithPasskey = z.strictObject({ token: invitationToken, response: passkeyMade });
export type AcceptWithPasskey = z.infer<typeof acceptWithPasskey>;

/** POST /v1/invitations/mail-sessions: she accepts with a code that came by mail. */
export const acceptWithMailCode = z.strictObject({
  token: invitationToken,
  code: z.string().regex(/^\d{6}$/, 'Een code heeft zes cijfers.'),
});
export type AcceptWithMailCode = z.infer<typeof acceptWithMailCode>;

/** POST /v1/invitations/provider-sign-ins: where her browser goes to sign in; it comes back as a member. */
export const providerSignIn = z.strictObject({ address: z.string() });
export type ProviderSignIn = z.infer<typeof providerSignIn>;
