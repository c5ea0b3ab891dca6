import * as z from 'zod';
import { freeText } from './free-text.js';
import { stopReason } from './steps.contract.js';
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

/** The participation ladder: six rungs, from isolated to paid work. */
export const ladder = z.int().min(1).max(6);
export const ladderLabels: Record<number, string> = {
  1: 'Geïsoleerd',
  2: 'Sociale contacten buitenshuis',
  3: 'Deelname georganiseerde activiteiten',
  4: 'Onbetaald werk',
  5: 'Betaald werk met ondersteuning',
  6: 'Betaald werk',
};

/** What a sender is told of why it stopped: nothing by which wanting no longer could be told from other reasons. */
export const toldReason = stopReason.exclude(['no-longer-wants']);
export type ToldReason = z.infer<typeof toldReason>;

/** POST /v1/attempts/{id}/results: where she stood on the ladder before and after. */
export const writeResult = z.strictObject({ ladderBefore: ladder, ladderAfter: ladder });
export type WriteResult = z.infer<typeof writeResult>;

/** What came of it, apart from how the referral stands. */
export const result = z.strictObject({
  organisation: named,
  startedAt: moment.nullable(),
  attendedAt: moment.nullable(),
  endedAt: moment.nullable(),
  endedAs: z.enum(['completed', 'stopped']).nullable(),
  reason: toldReason.nullable(),
  ladderBefore: ladder.nullable(),
  ladderAfter: ladder.nullable(),
});
export type Result = z.infer<typeof result>;

/** GET /v1/attempts/{id}/results, GET /v1/referrals/{id}/results and GET /v1/my/results. */
export const resultList = z.strictObject({ items: z.array(result) });
export type ResultList = z.infer<typeof resultList>;
