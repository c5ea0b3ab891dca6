import * as z from 'zod';
import { organisationKind, role } from './code-lists.js';
import { id, named } from './values.js';

/** GET /v1/organisations: who can be asked, with how long they usually take to answer. */
export const organisationListed = z.strictObject({
  id,
  name: z.string(),
  kind: organisationKind,
  place: z.string(),
  about: z.string(),
  answersInDays: z.number().nullable(),
});
export type OrganisationListed = z.infer<typeof organisationListed>;
export const organisationList = z.strictObject({ items: z.array(organisationListed) });
export type OrganisationList = z.infer<typeof organisationList>;

/** GET /v1/members: colleagues in your own organisation, and its teams. */
export const memberListed = z.strictObject({ id, name: z.string(), role });
export const memberList = z.strictObject({ items: z.array(memberListed), teams: z.array(named) });
export type MemberList = z.infer<typeof memberList>;

/** GET and PUT /v1/answering: within how many working days your organisation answers, and who hears of it if not. */
export const answering = z.strictObject({
  daysToAnswer: z
    .int('Vul een heel getal in.')
    .min(1, 'Kies ten minste 1 werkdag.')
    .max(20, 'Kies ten hoogste 20 werkdagen.'),
  escalationContactId: id.nullable(),
});
export type Answering = z.infer<typeof answering>;
