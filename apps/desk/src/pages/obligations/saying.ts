import { answerObligation, keepingLaw } from '@kring/contracts';
import type { AnswerObligation } from '@kring/contracts';
import * as z from 'zod';

const said = z.enum(['erased', ...keepingLaw.options], 'Kies wat u met uw kopieën deed.');

/** What is chosen on the form, as the contract wants it: the other law is only sent along where it was chosen. */
export const saying = z
  .object({ said, lawNote: z.string().optional() })
  .transform(({ said: chosen, lawNote }): AnswerObligation => {
    if (chosen === 'erased') return { answer: chosen };
    return { answer: 'kept', law: chosen, ...(chosen === 'other' && { lawNote }) };
  })
  .pipe(answerObligation);
