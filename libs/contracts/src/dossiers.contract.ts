import * as z from 'zod';
import { category, dayPart, spokenDutch, wish } from './code-lists.js';
import { freeText, requiredText } from './free-text.js';
import { day, languageTag, moment, version } from './values.js';

export const identitySection = z.strictObject({
  givenName: requiredText(80),
  familyName: freeText(80).optional(),
});
/** How she can be reached safely: the channel, the hours, and whether anyone else may answer. */
export const contactSection = z.strictObject({
  channel: z.enum(['whatsapp', 'sms', 'call', 'letter', 'desk']),
  phone: z
    .string()
    .regex(/^\+\d{8,15}$/, 'Schrijf het nummer als +31612345678.')
    .optional(),
  hours: freeText(80).optional(),
  mayOthersAnswer: z.boolean(),
});
export const languageSection = z.strictObject({
  speaks: z.array(languageTag).min(1, 'Kies ten minste één taal.').max(8),
  spokenDutch,
  reads: z.enum(['none', 'little', 'well']),
});
export const careSection = z.strictObject({
  children: z.int().min(0).max(15),
  childcareNeeded: z.boolean(),
  note: freeText(300).optional(),
});
export const pathSection = z.strictObject({
  route: z.enum(['b1', 'education', 'z', 'none']),
  intakeDone: z.boolean(),
  hoursAWeek: z.int().min(0).max(60).optional(),
  /** The last day of it, for whatever reason it ended. */
  endedOn: day.optional(),
});
export const workSection = z.strictObject({ education: freeText(300), experience: freeText(300) });
export const wishesSection = z.strictObject({
  wish,
  dayParts: z.array(dayPart).max(4),
  withinSchoolHours: z.boolean(),
  womenOnly: z.boolean(),
  travelMinutes: z.int().min(5).max(180).optional(),
  inHerWords: freeText(500).optional(),
});
export const progressSection = z.strictObject({
  ladder: z.int().min(1).max(6),
  note: freeText(500).optional(),
});

/** The content of each section, by data category. */
export const sectionContents = {
  identity: identitySection,
  contact: contactSection,
  language: languageSection,
  care: careSection,
  path: pathSection,
  work: workSection,
  wishes: wishesSection,
  progress: progressSection,
} as const;
export type SectionContents = { [C in keyof typeof sectionContents]: z.infer<(typeof sectionContents)[C]> };

/** PUT /v1/participants/{id}/sections/{category}: version 0 means that the section is still empty. */
export const writeSection = z.discriminatedUnion('category', [
  z.strictObject({ category: z.literal('identity'), version: z.int().min(0), content: identitySection }),
  z.strictObject({ category: z.literal('contact'), version: z.int().min(0), content: contactSection }),
  z.strictObject({ category: z.literal('language'), version: z.int().min(0), content: languageSection }),
  z.strictObject({ category: z.literal('care'), version: z.int().min(0), content: careSection }),
  z.strictObject({ category: z.literal('path'), version: z.int().min(0), content: pathSection }),
  z.strictObject({ category: z.literal('work'), version: z.int().min(0), content: workSection }),
  z.strictObject({ category: z.literal('wishes'), version: z.int().min(0), content: wishesSection }),
  z.strictObject({ category: z.literal('progress'), version: z.int().min(0), content: progressSection }),
]);
export type WriteSection = z.infer<typeof writeSection>;

const shown = <N extends keyof typeof sectionContents, C extends z.ZodType>(name: N, content: C) =>
  z.strictObject({
    category: z.literal(name),
    content,
    version,
    writtenAt: moment,
    /** Null where she wrote it herself. */
    writtenBy: z.string().nullable(),
    /** When it was put right because she said that it was wrong. */
    correctedAt: moment.optional(),
  });

/** A section as its reader sees it; what is not shared is not in the list. */
export const sectionShown = z.discriminatedUnion('category', [
  shown('identity', identitySection),
  shown('contact', contactSection),
  shown('language', languageSection),
  shown('care', careSection),
  shown('path', pathSection),
  shown('work', workSection),
  shown('wishes', wishesSection),
  shown('progress', progressSection),
]);
export type SectionShown = z.infer<typeof sectionShown>;
export const sectionParams = z.strictObject({ id: z.uuid(), category });
export type SectionParams = z.infer<typeof sectionParams>;
/** PUT /v1/my/sections/{category}: how she can be contacted, where no municipality keeps her by law. */
export const ownSectionParams = z.strictObject({ category });
export type OwnSectionParams = z.infer<typeof ownSectionParams>;
