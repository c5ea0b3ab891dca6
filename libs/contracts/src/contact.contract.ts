import * as z from 'zod';
import { category } from './code-lists.js';
import { contactSection, identitySection, languageSection, wishesSection } from './dossiers.contract.js';
import { id, moment, named } from './values.js';

/** POST /v1/participants/{id}/contact-requests, and /v1/my/contact-requests: she is asked whether it may contact her. */
export const askContact = z.strictObject({
  municipalityId: z.uuid('Kies een gemeente.'),
  /** What is asked beside how to reach her and in which language. */
  categories: z.array(category).max(8),
});
export type AskContact = z.infer<typeof askContact>;

/** GET /v1/participants/{id}/contact-requests: whom your organisation asked, and when; for ever the same. */
export const askedContact = z.strictObject({
  items: z.array(z.strictObject({ municipality: named, askedAt: moment })),
  /** Whom you may ask. */
  municipalities: z.array(named),
});
export type AskedContact = z.infer<typeof askedContact>;

/** GET /v1/contact-requests: who let your municipality contact her and was not spoken with since, the longest first. */
export const contactRequest = z.strictObject({
  id,
  reference: z.string(),
  givenName: identitySection.shape.givenName.nullable(),
  since: moment,
  contact: contactSection.nullable(),
  speaks: languageSection.shape.speaks.nullable(),
  wish: wishesSection.shape.wish.nullable(),
});
export type ContactRequest = z.infer<typeof contactRequest>;
export const contactRequestList = z.strictObject({
  items: z.array(contactRequest),
  next: z.string().nullable(),
});
export type ContactRequestList = z.infer<typeof contactRequestList>;

/** GET /v1/my/municipalities: whom she can ask to contact her; of none whom she keeps away. */
export const municipalityList = z.strictObject({ items: z.array(named) });
export type MunicipalityList = z.infer<typeof municipalityList>;
