import * as z from 'zod';
import { askedBack } from './clarifications.contract.js';
import { category, organisationKind } from './code-lists.js';
import { freeText } from './free-text.js';
import { needs } from './needs.contract.js';
import { declineReason } from './referrals.contract.js';
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

/** Who of the receiver looks after it: a colleague or a team, and who covers while she is away. It gives nobody a right. */
export const keeperKind = z.enum(['member', 'team']);
export const keeper = named.extend({ kind: keeperKind, cover: named.nullable() });
export type Keeper = z.infer<typeof keeper>;

/** GET /v1/attempts: your inbox. `participant` is there after you accepted. */
export const attemptListed = z.strictObject({
  id,
  reference: z.string(),
  needs,
  sender: z.strictObject({ id, name: z.string(), kind: organisationKind }),
  state: attemptState,
  participant: z.strictObject({ id, givenName: z.string().nullable() }).nullable(),
  keeper: keeper.nullable(),
  offerId: id.nullable(),
  arrivedAt: moment,
  answerBy: moment,
  version,
});
export type AttemptListed = z.infer<typeof attemptListed>;
export const attemptBox = z.enum(['waiting', 'running', 'done']);
export type AttemptBox = z.infer<typeof attemptBox>;
/** Whose: nobody's, your own and those of whom you cover for, or those of one team. */
export const keptBy = z.union([z.enum(['nobody', 'me']), id]);
export type KeptBy = z.infer<typeof keptBy>;
export const attemptQuery = z.strictObject({
  box: attemptBox.default('waiting'),
  keeper: keptBy.optional(),
  cursor,
});
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
  askedBack: z.array(askedBack),
  may: z.array(attemptButton),
});
export type AttemptPage = z.infer<typeof attemptPage>;

/** PUT /v1/attempts/{id}/keeper: who looks after it from now on, in place of whom you saw there. */
export const giveAttempt = z.strictObject({
  to: keeper.pick({ kind: true, id: true }).nullable(),
  from: id.nullable(),
});
export type GiveAttempt = z.infer<typeof giveAttempt>;

/** POST /v1/attempts/{id}/decisions. Who says no may propose another organisation; sender and participant decide. */
export const decideAttempt = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept'), version }),
  z.strictObject({
    decision: z.literal('decline'),
    version,
    reason: declineReason,
    explanation: freeText(300).optional(),
    proposes: id.optional(),
  }),
  z.strictObject({ decision: z.enum(['review', 'waitlist']), version }),
]);
export type DecideAttempt = z.infer<typeof decideAttempt>;
export const decided = z.strictObject({ id, state: attemptState, version, participantId: id.nullable() });
export type Decided = z.infer<typeof decided>;
