import * as z from 'zod';
import { category } from './code-lists.js';
import { writeSection } from './dossiers.contract.js';
import { requiredText } from './free-text.js';
import { id, moment } from './values.js';

export const correctionState = z.enum(['asked', 'corrected', 'declined']);
export type CorrectionState = z.infer<typeof correctionState>;

/** Why what stands there stays: it is so, it is a professional's opinion, or it was taken over from an official record. */
export const correctionGround = z.enum(['accurate', 'professional-opinion', 'official-record']);
export type CorrectionGround = z.infer<typeof correctionGround>;

/** POST /v1/my/corrections: what is wrong in one section of her file, in her words (GDPR 16). */
export const askCorrection = z.strictObject({ category, says: requiredText(500) });
export type AskCorrection = z.infer<typeof askCorrection>;

/** GET /v1/my/corrections: what she asked, what came of it, and who was told of it (GDPR 19). */
export const myCorrectionList = z.strictObject({
  items: z.array(
    z.strictObject({
      id,
      category,
      says: z.string(),
      state: correctionState,
      ground: correctionGround.nullable(),
      askedAt: moment,
      decidedAt: moment.nullable(),
      decidedBy: z.string().nullable(),
      told: z.array(z.string()),
    }),
  ),
});
export type MyCorrectionList = z.infer<typeof myCorrectionList>;

/** GET /v1/corrections: what she says is wrong in the sections that you may read and write, the longest first. */
export const correctionList = z.strictObject({
  items: z.array(
    z.strictObject({
      id,
      participantId: id,
      reference: z.string(),
      category,
      says: z.string(),
      askedAt: moment,
    }),
  ),
});
export type CorrectionList = z.infer<typeof correctionList>;

/** POST /v1/corrections/{id}/decisions: put right, with the section unless it was written since she asked; or why it stays. */
export const decideCorrection = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('correct'), section: writeSection.optional() }),
  z.strictObject({ decision: z.literal('decline'), ground: correctionGround }),
]);
export type DecideCorrection = z.infer<typeof decideCorrection>;
