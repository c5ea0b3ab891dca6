import * as z from 'zod';

/** The data categories: a dossier has one section for each. */
export const categories = [
  'identity',
  'contact',
  'language',
  'care',
  'path',
  'work',
  'wishes',
  'progress',
] as const;
export const category = z.enum(categories);
export type Category = z.infer<typeof category>;

/**
 * Why data may flow: the municipality's own task, help by an organisation, letting the sender follow how it goes, or a
 * municipality's contacting her.
 */
export const purpose = z.enum(['integration-task', 'support', 'follow-up', 'contact']);
export type Purpose = z.infer<typeof purpose>;

export const legalBasis = z.enum(['public-task', 'consent']);
export type LegalBasis = z.infer<typeof legalBasis>;

export const organisationKind = z.enum(['municipality', 'migrant', 'volunteer', 'social']);
export type OrganisationKind = z.infer<typeof organisationKind>;

export const role = z.enum(['coordinator', 'caseworker', 'volunteer', 'adviser', 'administrator']);
export type Role = z.infer<typeof role>;

/** What a municipality gives some of its guides to do; nobody has it by role. */
export const task = z.enum(['out-of-sight']);
export type Task = z.infer<typeof task>;

/** A member is invited, works, or may not for now. */
export const memberState = z.enum(['invited', 'active', 'suspended']);
export type MemberState = z.infer<typeof memberState>;

/** Whether a recipient decides itself why and how data is used, or works for a municipality (GDPR 4, 7 and 8). */
export const capacity = z.enum(['controller', 'processor']);
export type Capacity = z.infer<typeof capacity>;

/** Development wishes of the Gemeentelijk Gegevensmodel. */
export const wish = z.enum([
  'paid-work',
  'paid-work-within-ability',
  'paid-work-with-training',
  'employee-skills',
  'work-experience',
  'language-skills',
  'entrepreneurship',
  'education',
  'volunteering',
  'meaningful-activity',
]);
export type Wish = z.infer<typeof wish>;

export const spokenDutch = z.enum(['none', 'A0', 'A1', 'A2', 'B1', 'B2']);
export type SpokenDutch = z.infer<typeof spokenDutch>;

export const dayPart = z.enum(['morning', 'afternoon', 'evening', 'weekend']);
export type DayPart = z.infer<typeof dayPart>;

/** Labels in Dutch, as professionals read them. */
export const categoryLabels: Record<Category, string> = {
  identity: 'Naam',
  contact: 'Contact',
  language: 'Taal',
  care: 'Zorg',
  path: 'Traject',
  work: 'Werk en opleiding',
  wishes: 'Wensen',
  progress: 'Hoe het gaat',
};

export const purposeLabels: Record<Purpose, string> = {
  'integration-task': 'eigen taak van de gemeente',
  support: 'hulp en meedoen',
  'follow-up': 'volgen hoe het gaat',
  contact: 'contact met haar opnemen',
};

export const wishLabels: Record<Wish, string> = {
  'paid-work': 'Betaald werken',
  'paid-work-within-ability': 'Betaald werken naar vermogen',
  'paid-work-with-training': 'Betaald werken met een opleiding',
  'employee-skills': 'Werknemersvaardigheden ontwikkelen',
  'work-experience': 'Werkervaring opdoen',
  'language-skills': 'Taal oefenen',
  entrepreneurship: 'Ondernemen',
  education: 'Opleiding volgen',
  volunteering: 'Vrijwilligerswerk',
  'meaningful-activity': 'Passende dagbesteding',
};

export const dayPartLabels: Record<DayPart, string> = {
  morning: 'ochtend',
  afternoon: 'middag',
  evening: 'avond',
  weekend: 'weekend',
};

export const roleLabels: Record<Role, string> = {
  coordinator: 'Coördinator',
  caseworker: 'Klantmanager',
  volunteer: 'Maatje',
  adviser: 'Beleidsadviseur',
  administrator: 'Beheerder',
};

export const taskLabels: Record<Task, string> = {
  'out-of-sight': 'Ziet wie uit beeld raakt',
};

export const memberStateLabels: Record<MemberState, string> = {
  invited: 'Uitgenodigd',
  active: 'Werkt mee',
  suspended: 'Geschorst',
};

export const capacityLabels: Record<Capacity, string> = {
  controller: 'Zelf verantwoordelijk',
  processor: 'Werkt voor de gemeente',
};
