import * as z from 'zod';
import { dayPart, spokenDutch, wish } from './code-lists.js';

/** What the receiver sees before it answers: no name, no free text, nothing that picks one person out. */
export const needs = z.strictObject({
  wish,
  spokenDutch: spokenDutch.nullable(),
  dayParts: z.array(dayPart),
  withinSchoolHours: z.boolean(),
  childcareFor: z.int(),
  womenOnly: z.boolean(),
  travelMinutes: z.int().nullable(),
});
export type Needs = z.infer<typeof needs>;
