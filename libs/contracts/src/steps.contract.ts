import * as z from 'zod';
import { freeText, requiredText } from './free-text.js';
import { id, moment, named, version } from './values.js';

/** The buttons of an attempt's page, as far as they make sense now and are this role's. */
export const attemptButton = z.enum([
  'accept',
  'decline',
  'review',
  'waitlist',
  'ask-back',
  'plan-handover',
  'begin',
  'complete',
  'stop',
  'propose',
  'assign',
  'report',
  'keep',
  'give',
]);
export type AttemptButton = z.infer<typeof attemptButton>;

/** A planned first meeting: two people by name, and her word that they met. */
export const handover = z.strictObject({
  meetsAt: moment,
  place: z.string(),
  senderContact: named,
  recipientContact: named,
  metAt: moment.nullable(),
});
export type Handover = z.infer<typeof handover>;

export const stopReason = z.enum([
  'found-work',
  'moved',
  'no-childcare',
  'other-help',
  'no-longer-wants',
  'other',
]);
export type StopReason = z.infer<typeof stopReason>;

/** POST /v1/attempts/{id}/steps: what follows after acceptance. */
export const takeStep = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('plan-handover'),
    version,
    meetsAt: moment,
    senderContactId: id,
    recipientContactId: id,
    place: requiredText(120),
  }),
  z
    .strictObject({
      step: z.literal('stop'),
      version,
      reason: stopReason,
      explanation: freeText(300).optional(),
    })
    .refine(({ reason, explanation }) => reason !== 'other' || Boolean(explanation), {
      path: ['explanation'],
      error: 'Vul in wat de reden is.',
    }),
  z.strictObject({ step: z.enum(['begin', 'complete']), version }),
]);
export type TakeStep = z.infer<typeof takeStep>;
