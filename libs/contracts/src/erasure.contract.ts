import * as z from 'zod';
import { category } from './code-lists.js';
import { day, id, moment } from './values.js';

/** Where her request stands: what flowed on her consent has ended already, the rest waits for whoever keeps it by law. */
export const erasureState = z.enum(['asked', 'granted', 'refused']);
export type ErasureState = z.infer<typeof erasureState>;

/** Why a municipality may go on keeping what it has: GDPR 17, third paragraph, (b), (d) and (e). */
export const erasureLaw = z.enum(['public-task', 'archive-act', 'legal-claim']);
export type ErasureLaw = z.infer<typeof erasureLaw>;

/** GET /v1/my/erasure: what she asked last, what was decided, and until which day each part of her file is kept. */
export const myErasure = z.strictObject({
  asked: z
    .strictObject({
      state: erasureState,
      law: erasureLaw.nullable(),
      askedAt: moment,
      decidedAt: moment.nullable(),
      decidedBy: z.string().nullable(),
    })
    .nullable(),
  kept: z.array(z.strictObject({ category, until: day })),
});
export type MyErasure = z.infer<typeof myErasure>;

/** GET /v1/erasures: who wants to be erased and waits for a decision, the longest first. */
export const erasureList = z.strictObject({
  items: z.array(z.strictObject({ id, participantId: id, reference: z.string(), askedAt: moment })),
});
export type ErasureList = z.infer<typeof erasureList>;

/** POST /v1/erasures/{id}/decisions: granted, or refused by a law. */
export const decideErasure = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('grant') }),
  z.strictObject({ decision: z.literal('refuse'), law: erasureLaw }),
]);
export type DecideErasure = z.infer<typeof decideErasure>;
