import * as z from 'zod';
import { category, legalBasis, organisationKind, purpose } from './code-lists.js';
import { assurance } from './session.contract.js';
import { day, id, moment } from './values.js';

export const noticeLanguage = z.enum(['nl', 'ar']);
export type NoticeLanguage = z.infer<typeof noticeLanguage>;

export const noticeRow = z.strictObject({
  sign: z.enum(['who', 'what', 'why', 'until']),
  label: z.string(),
  value: z.string(),
});

/** A SHA-256 in base64url. */
export const noticeHash = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** The exact text that she reads, in one language. `reviewed` is false where no person has checked the translation yet. */
export const notice = z.strictObject({
  language: noticeLanguage,
  version: z.string(),
  hash: noticeHash,
  reviewed: z.boolean(),
  title: z.string(),
  rows: z.array(noticeRow).length(4),
  notGiven: z.string(),
  noChangesNothing: z.string(),
});
export type Notice = z.infer<typeof notice>;

/** One screen: one recipient and one purpose. `optional` are the categories she may add; none is chosen in advance. */
export const question = z.strictObject({
  id,
  recipient: z.strictObject({ id, name: z.string(), place: z.string() }),
  purpose,
  required: z.array(category),
  optional: z.array(category),
  untilDate: day,
  notice,
  dutch: notice.nullable(),
});
export type Question = z.infer<typeof question>;

/** GET /v1/my/questions?language=ar: the questions that wait for her. */
export const questionList = z.strictObject({ items: z.array(question) });
export type QuestionList = z.infer<typeof questionList>;
export const questionQuery = z.strictObject({ language: noticeLanguage.default('nl') });
export type QuestionQuery = z.infer<typeof questionQuery>;

/**
 * How an answer came about: on her own phone, on whatever device with her paper card, on a worker's device at a desk,
 * spoken through a professional interpreter, or on paper.
 */
export const answerWay = z.enum(['own-phone', 'card', 'desk', 'interpreter', 'paper']);
export type AnswerWay = z.infer<typeof answerWay>;

/** POST /v1/my/questions/{id}/answers. `understood` is the organisation she pointed at in the picture question. */
export const answerQuestion = z.strictObject({
  answer: z.enum(['yes', 'no', 'talk-first']),
  add: z.array(category).max(8).default([]),
  noticeHash,
  language: noticeLanguage,
  understood: z.boolean().default(false),
});
export type AnswerQuestion = z.infer<typeof answerQuestion>;

/** GET /v1/my/circle: who is around her, for what, until when. */
export const circleArc = z.strictObject({
  organisation: z.strictObject({ id, name: z.string(), kind: organisationKind, place: z.string() }),
  state: z.enum(['closed', 'dotted']),
  flows: z.array(
    z.strictObject({
      purpose,
      basis: legalBasis,
      categories: z.array(category),
      untilDate: day.nullable(),
      withdrawable: z.boolean(),
      /** How sure it is that she said yes herself; null where nothing was asked of her. */
      assurance: assurance.nullable(),
    }),
  ),
});
export type CircleArc = z.infer<typeof circleArc>;
export const myCircle = z.strictObject({
  name: z.string(),
  arcs: z.array(circleArc),
  organisationsLookedToday: z.int(),
  contact: z.strictObject({ name: z.string(), organisation: z.string() }).nullable(),
  questionsWaiting: z.int(),
});
export type MyCircle = z.infer<typeof myCircle>;

/** GET /v1/my/looks: who looked, newest first, a page at a time. By organisation, purpose and category; no staff names. */
export const look = z.strictObject({
  at: moment,
  organisation: z.string(),
  purpose,
  categories: z.array(z.union([category, z.literal('needs')])),
  what: z.enum(['list', 'participant', 'referral', 'section']),
});
export type Look = z.infer<typeof look>;
export const lookList = z.strictObject({ items: z.array(look), next: z.string().nullable() });
export type LookList = z.infer<typeof lookList>;

/** POST /v1/my/withdrawals: for one recipient, or for all. */
export const withdraw = z.strictObject({ recipientId: z.union([id, z.literal('all')]) });
export type Withdraw = z.infer<typeof withdraw>;
export const withdrawn = z.strictObject({ stopped: z.array(id) });
export type Withdrawn = z.infer<typeof withdrawn>;
