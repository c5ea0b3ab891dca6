import * as z from 'zod';
import { category, dayPart, organisationKind, spokenDutch, wish } from './code-lists.js';
import { freeText, requiredText } from './free-text.js';
import { attemptButton, handover } from './steps.contract.js';
import { cursor, id, moment, named, version } from './values.js';

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

/** POST /v1/referrals: what, why, and what to share. */
export const sendReferral = z.strictObject({
  participantId: id,
  recipientId: id,
  offerId: id.nullable().default(null),
  why: requiredText(500),
  categories: z.array(category).min(1, 'Kies ten minste één onderdeel.').max(8),
});
export type SendReferral = z.infer<typeof sendReferral>;
export const referralSent = z.strictObject({ id, reference: z.string(), version });
export type ReferralSent = z.infer<typeof referralSent>;

/** The state as the sender reads it: every kind of no reads `not-going-ahead`, at the deadline and not before. */
export const standing = z.enum(['awaiting', 'sent', 'accepted', 'declined', 'not-going-ahead']);
export type Standing = z.infer<typeof standing>;

export const progressSign = z.strictObject({ what: z.enum(['enrolled', 'reported']), at: moment });
export type ProgressSign = z.infer<typeof progressSign>;

/** GET /v1/referrals: those that you sent. `signs` appear only as far as she consented. */
export const referralListed = z.strictObject({
  id,
  reference: z.string(),
  participant: z.strictObject({ id, givenName: z.string().nullable() }),
  recipient: named,
  wish,
  standing,
  sentAt: moment,
  answerBy: moment,
  signs: z.array(progressSign),
  version,
});
export type ReferralListed = z.infer<typeof referralListed>;
export const referralList = z.strictObject({ items: z.array(referralListed), next: z.string().nullable() });
export type ReferralList = z.infer<typeof referralList>;

/** GET /v1/referrals/{id}: one that you sent. */
export const referralPage = referralListed.extend({
  needs,
  why: z.string().nullable(),
  categories: z.array(category),
  recipientAnswersInDays: z.number().nullable(),
});
export type ReferralPage = z.infer<typeof referralPage>;

/** The states of an attempt that its receiver can meet. */
export const attemptState = z.enum([
  'sent',
  'in-review',
  'waitlisted',
  'accepted',
  'declined',
  'handover-planned',
  'active',
  'completed',
  'not-completed',
  'over',
]);
export type AttemptState = z.infer<typeof attemptState>;

/** GET /v1/attempts: your inbox. `participant` is there after you accepted. */
export const attemptListed = z.strictObject({
  id,
  reference: z.string(),
  needs,
  sender: z.strictObject({ id, name: z.string(), kind: organisationKind }),
  state: attemptState,
  participant: z.strictObject({ id, givenName: z.string().nullable() }).nullable(),
  offerId: id.nullable(),
  arrivedAt: moment,
  answerBy: moment,
  version,
});
export type AttemptListed = z.infer<typeof attemptListed>;
export const attemptBox = z.enum(['waiting', 'running', 'done']);
export type AttemptBox = z.infer<typeof attemptBox>;
export const attemptQuery = z.strictObject({ box: attemptBox.default('waiting'), cursor });
export type AttemptQuery = z.infer<typeof attemptQuery>;
export const attemptList = z.strictObject({
  items: z.array(attemptListed),
  counts: z.strictObject({ waiting: z.int(), running: z.int(), done: z.int() }),
  next: z.string().nullable(),
});
export type AttemptList = z.infer<typeof attemptList>;

/** GET /v1/attempts/{id}: needs before the answer; after acceptance her page opens beside it. */
export const attemptPage = attemptListed.extend({
  why: z.string().nullable(),
  categories: z.array(category),
  assigned: z.array(named),
  /** Who of the sender asked; after acceptance. */
  askedBy: named.nullable(),
  handover: handover.nullable(),
  may: z.array(attemptButton),
});
export type AttemptPage = z.infer<typeof attemptPage>;

export const declineReason = z.enum([
  'no-place',
  'level',
  'language',
  'childcare',
  'travel',
  'out-of-area',
  'not-eligible',
  'other',
]);
export type DeclineReason = z.infer<typeof declineReason>;

/** POST /v1/attempts/{id}/decisions. */
export const decideAttempt = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept'), version }),
  z.strictObject({
    decision: z.literal('decline'),
    version,
    reason: declineReason,
    explanation: freeText(300).optional(),
  }),
  z.strictObject({ decision: z.enum(['review', 'waitlist']), version }),
]);
export type DecideAttempt = z.infer<typeof decideAttempt>;
export const decided = z.strictObject({ id, state: attemptState, version, participantId: id.nullable() });
export type Decided = z.infer<typeof decided>;

/** GET /v1/my/referrals: hers, in the words of her own side. */
export const myReferral = z.strictObject({
  id,
  recipient: named,
  wish,
  state: z.enum([
    'asking-you',
    'waiting',
    'accepted',
    'declined',
    'stopped',
    'meeting',
    'active',
    'completed',
  ]),
  answerBy: moment,
  handover: handover.nullable(),
});
export const myReferralList = z.strictObject({ items: z.array(myReferral) });
export type MyReferralList = z.infer<typeof myReferralList>;
