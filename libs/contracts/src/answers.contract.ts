import * as z from 'zod';
import { freeText } from './free-text.js';
import { acceptWithMailCode, holdInvitation } from './invitations.contract.js';
import { needs } from './needs.contract.js';
import { declineReason } from './referrals.contract.js';
import { id, moment, version } from './values.js';

/** POST /v1/answers/look and …/mail-codes: who holds the link of one question, and has no account. */
export const holdAnswer = holdInvitation;
export type HoldAnswer = z.infer<typeof holdAnswer>;

/** What the link itself tells: who asks whom, until when, and where the code will go. Nothing of her. */
export const answerSeen = z.strictObject({
  sender: z.string(),
  recipient: z.string(),
  answerBy: moment,
  mail: z.string(),
});
export type AnswerSeen = z.infer<typeof answerSeen>;

/** POST /v1/answers/openings: with the code that came by mail. */
export const openAnswer = acceptWithMailCode;
export type OpenAnswer = z.infer<typeof openAnswer>;

/** What is asked, once the code was right: needs, as anybody reads them before an answer. `ticket` is this page's. */
export const answerPage = z.strictObject({
  id,
  ticket: z.string(),
  reference: z.string(),
  sender: z.string(),
  needs,
  answerBy: moment,
  version,
});
export type AnswerPage = z.infer<typeof answerPage>;

const held = { token: holdAnswer.shape.token, ticket: holdAnswer.shape.token, version };

/** POST /v1/answers/decisions: once for each link. */
export const decideByLink = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept'), ...held }),
  z.strictObject({
    decision: z.literal('decline'),
    ...held,
    reason: declineReason,
    explanation: freeText(300).optional(),
  }),
]);
export type DecideByLink = z.infer<typeof decideByLink>;

/** `invited`: an account waits in her mail, and there what she shares with the organisation. */
export const decidedByLink = z.strictObject({
  state: z.enum(['accepted', 'declined']),
  invited: z.boolean(),
});
export type DecidedByLink = z.infer<typeof decidedByLink>;
