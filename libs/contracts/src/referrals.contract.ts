import * as z from 'zod';
import { clarification, clarificationTopic } from './clarifications.contract.js';
import { category, wish } from './code-lists.js';
import { freeText, requiredText } from './free-text.js';
import { needs } from './needs.contract.js';
import { handover } from './steps.contract.js';
import { id, moment, named, version } from './values.js';

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

/** POST /v1/referrals/{id}/attempts: the same need, put to another organisation. */
export const askAnother = sendReferral.pick({ recipientId: true, offerId: true, categories: true });
export type AskAnother = z.infer<typeof askAnother>;
export const attemptAsked = z.strictObject({ id });
export type AttemptAsked = z.infer<typeof attemptAsked>;

/** POST /v1/referrals/{id}/withdrawals: by the identifier that the sender knows of what it asked. */
export const withdrawAttempt = z.strictObject({ standingId: id });
export type WithdrawAttempt = z.infer<typeof withdrawAttempt>;

export const voidReason = z.enum(['wrong-person', 'wrong-organisation', 'sent-twice', 'other']);
export type VoidReason = z.infer<typeof voidReason>;

/** POST /v1/referrals/{id}/voids: it should never have been asked. */
export const voidAttempt = withdrawAttempt.extend({
  reason: voidReason,
  explanation: freeText(300).optional(),
});
export type VoidAttempt = z.infer<typeof voidAttempt>;

/**
 * The state as the sender reads it: what it took back itself, and every other kind of no as `not-going-ahead`, at the
 * deadline and not before. What was accepted reads `over` from the end of its period on, however it went on.
 */
export const standing = z.enum([
  'awaiting',
  'sent',
  'accepted',
  'declined',
  'withdrawn',
  'voided',
  'over',
  'not-going-ahead',
]);
export type Standing = z.infer<typeof standing>;

export const progressSign = z.strictObject({ what: z.enum(['enrolled', 'reported']), at: moment });
export type ProgressSign = z.infer<typeof progressSign>;

/** GET /v1/referrals: those that you sent, each as its latest attempt stands. `signs` appear only as far as she consented. */
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
  attemptCount: z.int(),
  /** How many facts its receivers ask back and the sender can still answer. */
  toClarify: z.int(),
  version,
});
export type ReferralListed = z.infer<typeof referralListed>;
export const referralList = z.strictObject({ items: z.array(referralListed), next: z.string().nullable() });
export type ReferralList = z.infer<typeof referralList>;

/** One organisation that was asked, as its sender may know it. */
export const askedAttempt = z.strictObject({
  id,
  recipient: named,
  standing,
  askedAt: moment,
  answerBy: moment,
  categories: z.array(category),
  recipientAnswersInDays: z.number().nullable(),
  /** Whom it proposed to ask instead, where it said no. */
  proposed: named.nullable(),
  clarifications: z.array(clarification),
});
export type AskedAttempt = z.infer<typeof askedAttempt>;

/** Why a receiver says no: its sender reads it too. */
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

/** What happened, as far as the sender may know: nothing tells one kind of no from another. */
export const toldStep = z.strictObject({
  what: z.enum([
    'asked',
    'arrived',
    'asked-back',
    'clarified',
    'accepted',
    'declined',
    'withdrawn',
    'voided',
    'over',
    'not-going-ahead',
  ]),
  at: moment,
  attemptId: id,
  recipient: named,
  reason: z.union([declineReason, voidReason, clarificationTopic]).nullable(),
});
export type ToldStep = z.infer<typeof toldStep>;

/** GET /v1/referrals/{id}: one that you sent; attempts and what happened, newest first. */
export const referralPage = referralListed.extend({
  needs,
  why: z.string().nullable(),
  attempts: z.array(askedAttempt),
  timeline: z.array(toldStep),
});
export type ReferralPage = z.infer<typeof referralPage>;

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
  /** What they asked back of whoever sent her. */
  askedBack: z.array(clarificationTopic),
  handover: handover.nullable(),
});
export const myReferralList = z.strictObject({ items: z.array(myReferral) });
export type MyReferralList = z.infer<typeof myReferralList>;
