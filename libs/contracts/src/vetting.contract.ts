import * as z from 'zod';
import { capacity, organisationKind } from './code-lists.js';
import { freeText, requiredText } from './free-text.js';
import { day, id, mailAddress, moment } from './values.js';

/** POST /v1/organisations/{id}/invitations: as long as nobody of it came in, its contact is asked again, or another one. */
export const inviteContact = z.strictObject({ name: requiredText(80), mail: mailAddress });
export type InviteContact = z.infer<typeof inviteContact>;

/** POST /v1/organisations: a municipality makes an organisation known; its first administrator and coordinator is invited. */
export const addOrganisation = z.strictObject({
  name: requiredText(120),
  kind: organisationKind.exclude(['municipality']),
  place: requiredText(80),
  about: freeText(500),
  contact: inviteContact,
});
export type AddOrganisation = z.infer<typeof addOrganisation>;

/** POST /v1/organisations/{id}/vouchings: contact checked, agreement signed, and in which capacity it acts. */
export const vouch = z.strictObject({ contactCheckedOn: day, agreementSignedOn: day, capacity });
export type Vouch = z.infer<typeof vouch>;

export const vouchingShown = z.strictObject({
  id,
  capacity,
  contactCheckedOn: day,
  agreementSignedOn: day,
  vouchedBy: z.string(),
  at: moment,
});
export type VouchingShown = z.infer<typeof vouchingShown>;

/**
 * GET /v1/vetting: every organisation, and whether your municipality vouches for it. `contact` is there for an
 * organisation that your municipality made known, `joined` says whether somebody of it came in, `endedAt` when you
 * stopped vouching for it where you do not now.
 */
export const vettingLine = z.strictObject({
  id,
  name: z.string(),
  kind: organisationKind,
  place: z.string(),
  about: z.string(),
  contact: z.strictObject({ name: z.string(), mail: z.string() }).nullable(),
  joined: z.boolean(),
  vouching: vouchingShown.nullable(),
  endedAt: moment.nullable(),
  vouchedElsewhere: z.array(z.string()),
});
export type VettingLine = z.infer<typeof vettingLine>;
export const vettingList = z.strictObject({ items: z.array(vettingLine) });
export type VettingList = z.infer<typeof vettingList>;
