import * as z from 'zod';
import { freeText } from './free-text.js';
import { id, moment, named } from './values.js';

export const mood = z.enum(['hard', 'ordinary', 'good']);
export type Mood = z.infer<typeof mood>;
export const nextStep = z.enum(['again', 'call-me', 'stop']);
export type NextStep = z.infer<typeof nextStep>;

/** POST /v1/attempts/{id}/reports: three taps; the note is optional and she can read it. */
export const writeReport = z.strictObject({
  mood,
  hours: z.number().min(0.5).max(12).multipleOf(0.5),
  nextStep,
  note: freeText(1000).optional(),
});
export type WriteReport = z.infer<typeof writeReport>;

export const report = z.strictObject({
  id,
  writtenAt: moment,
  writtenBy: z.string(),
  organisation: named,
  mood,
  hours: z.number(),
  nextStep,
  note: z.string().nullable(),
});
export type Report = z.infer<typeof report>;

/** GET /v1/attempts/{id}/reports and GET /v1/my/reports. */
export const reportList = z.strictObject({ items: z.array(report) });
export type ReportList = z.infer<typeof reportList>;
