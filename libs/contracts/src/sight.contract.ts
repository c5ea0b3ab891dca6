import * as z from 'zod';
import { contactSection, languageSection } from './dossiers.contract.js';
import { day, id } from './values.js';

/** How a municipality spoke with her herself. By way of her partner is no way. */
export const contactWay = z.enum(['desk', 'home', 'call', 'video'], 'Kies hoe u haar sprak.');
export type ContactWay = z.infer<typeof contactWay>;

/** POST /v1/participants/{id}/contact-moments. */
export const recordContact = z.strictObject({ way: contactWay, day });
export type RecordContact = z.infer<typeof recordContact>;

/** Whether she came to join her family (nareiziger). */
export const cameBy = z.enum(['family-reunification', 'otherwise'], 'Kies hoe zij kwam.');
export type CameBy = z.infer<typeof cameBy>;

/** PUT /v1/participants/{id}/arrival: how she came, and since when she is registered in the municipality. */
export const arrival = z.strictObject({ cameBy, registeredOn: day });
export type Arrival = z.infer<typeof arrival>;

/** POST /v1/participants/{id}/household: these two live together. */
export const linkHousehold = z.strictObject({ participantId: z.uuid('Kies iemand.') });
export type LinkHousehold = z.infer<typeof linkHousehold>;

const person = z.strictObject({ id, reference: z.string(), givenName: z.string().nullable() });

/** GET /v1/participants/{id}/sight: what her municipality keeps to notice when she drops out of sight. */
export const sight = z.strictObject({
  household: z.array(z.strictObject({ id, participant: person })),
  arrival: arrival.nullable(),
  lastContact: recordContact.extend({ id }).nullable(),
});
export type Sight = z.infer<typeof sight>;

/** Why she is on the list: somebody at her home has or had a path, or she came to join her family and has no intake. */
export const sightRule = z.enum(['path-at-home', 'no-intake']);
export type SightRule = z.infer<typeof sightRule>;

/** GET /v1/out-of-sight: whom nobody spoke with, the longest first. Nothing of whoever lives with her is in it. */
export const outOfSightLine = person.extend({
  rules: z.array(z.strictObject({ rule: sightRule, since: day })).min(1),
  contact: contactSection.nullable(),
  speaks: languageSection.shape.speaks.nullable(),
});
export type OutOfSightLine = z.infer<typeof outOfSightLine>;
export const outOfSightList = z.strictObject({
  items: z.array(outOfSightLine),
  months: z.int(),
  next: z.string().nullable(),
});
export type OutOfSightList = z.infer<typeof outOfSightList>;

/** PUT /v1/out-of-sight/term: after how many months without contact this municipality looks for somebody. */
export const sightTerm = z.strictObject({ months: z.int().min(1).max(24) });
export type SightTerm = z.infer<typeof sightTerm>;
