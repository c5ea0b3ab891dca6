import * as z from 'zod';
import { category, organisationKind } from './code-lists.js';
import { freeText } from './free-text.js';
import { declineReason, needs } from './referrals.contract.js';
import { attemptButton, handover } from './steps.contract.js';
import { cursor, id, moment, named, version } from './values.js';

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
  'withdrawn',
  'expired',
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
