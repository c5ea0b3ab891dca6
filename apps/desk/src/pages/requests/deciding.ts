import * as z from 'zod';
import type { RightDecision, RightRequest } from '../../data/requests.js';
import { waysToDecide } from '../../words/request-words.js';

/** What is chosen on the form, as the contract of this kind of request wants it. */
export const deciding = (kind: RightRequest['kind']) => {
  const values = waysToDecide[kind].map(({ value }) => value);
  return z
    .object({ chosen: z.enum(values, 'Kies wat u besluit.') })
    .transform(
      ({ chosen }): RightDecision => waysToDecide[kind].find(({ value }) => value === chosen)!.decision,
    );
};
