import * as z from 'zod';
import { requiredText } from './free-text.js';
import { day, id, moment } from './values.js';

/** What an organisation answers when it may keep nothing of her any more: erased, or kept because a law says so. */
export const obligationAnswer = z.enum(['erased', 'kept']);
export type ObligationAnswer = z.infer<typeof obligationAnswer>;

/** The laws for which something may be kept (GDPR 17, third paragraph): which one, and never what. */
export const keepingLaw = z.enum([
  'fiscal-record',
  'legal-claim',
  'medical-treatment',
  'archive-act',
  'other',
]);
export type KeepingLaw = z.infer<typeof keepingLaw>;

export const obligationState = z.enum(['open', 'overdue', 'answered']);
export type ObligationState = z.infer<typeof obligationState>;

/** GET /v1/obligations: what your organisation has to answer for, open ones first. Nothing of a participant is in it. */
export const obligation = z.strictObject({
  id,
  reference: z.string(),
  /** Under which the organisation received her; it knows them already. */
  receivedAs: z.array(z.string()),
  madeAt: moment,
  dueOn: day,
  state: obligationState,
  /** Whether the day went by without an answer. */
  late: z.boolean(),
  answer: obligationAnswer.nullable(),
  law: keepingLaw.nullable(),
  lawNote: z.string().nullable(),
  answeredAt: moment.nullable(),
  answeredBy: z.string().nullable(),
});
export type Obligation = z.infer<typeof obligation>;
export const obligationList = z.strictObject({ items: z.array(obligation), open: z.int() });
export type ObligationList = z.infer<typeof obligationList>;

/** POST /v1/obligations/{id}/answers. Whoever keeps something says by which law; another law has its name written. */
export const answerObligation = z
  .strictObject({
    answer: obligationAnswer,
    law: keepingLaw.optional(),
    lawNote: requiredText(200).optional(),
  })
  .superRefine(({ answer, law, lawNote }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (answer === 'kept' && !law) refuse('law', 'Kies volgens welke wet u iets bewaart.');
    if (law === 'other' && !lawNote) refuse('lawNote', 'Schrijf welke wet het is.');
    if (answer === 'erased' && law) refuse('law', 'Wie alles wist, noemt geen wet.');
    if (lawNote && law !== 'other') refuse('lawNote', 'Dit hoort alleen bij een andere wet.');
  });
export type AnswerObligation = z.infer<typeof answerObligation>;

/** GET /v1/my/obligations: who has to erase what it had of her, by when, and what it answered. */
export const myObligation = z.strictObject({
  id,
  organisation: z.string(),
  madeAt: moment,
  dueOn: day,
  state: obligationState,
  late: z.boolean(),
  answer: obligationAnswer.nullable(),
  law: keepingLaw.nullable(),
  lawNote: z.string().nullable(),
  answeredAt: moment.nullable(),
});
export type MyObligation = z.infer<typeof myObligation>;
export const myObligationList = z.strictObject({ items: z.array(myObligation) });
export type MyObligationList = z.infer<typeof myObligationList>;

export const keepingLawLabels: Record<KeepingLaw, string> = {
  'fiscal-record': 'Belastingwet: de administratie zeven jaar bewaren',
  'legal-claim': 'Een lopende rechtszaak of vordering',
  'medical-treatment': 'Wet op de geneeskundige behandelingsovereenkomst',
  'archive-act': 'Archiefwet',
  other: 'Een andere wet',
};
