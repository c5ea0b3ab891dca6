import * as z from 'zod';
import { requiredText } from './free-text.js';
import { id, moment } from './values.js';

export const objectionState = z.enum(['made', 'upheld', 'dismissed']);
export type ObjectionState = z.infer<typeof objectionState>;

/** Why a municipality goes on all the same: GDPR 21, first paragraph. */
export const objectionGround = z.enum(['overriding-interest', 'legal-claim']);
export type ObjectionGround = z.infer<typeof objectionGround>;

/** POST /v1/my/objections: what in her situation speaks against what her municipality does for its own task. */
export const makeObjection = z.strictObject({ says: requiredText(500) });
export type MakeObjection = z.infer<typeof makeObjection>;

/** GET /v1/my/objections: what she objected to, and what was decided. */
export const myObjectionList = z.strictObject({
  items: z.array(
    z.strictObject({
      id,
      says: z.string(),
      state: objectionState,
      ground: objectionGround.nullable(),
      madeAt: moment,
      decidedAt: moment.nullable(),
      decidedBy: z.string().nullable(),
    }),
  ),
});
export type MyObjectionList = z.infer<typeof myObjectionList>;

/** GET /v1/objections: objections that wait for your municipality, the longest first. */
export const objectionList = z.strictObject({
  items: z.array(
    z.strictObject({ id, participantId: id, reference: z.string(), says: z.string(), madeAt: moment }),
  ),
});
export type ObjectionList = z.infer<typeof objectionList>;

/** POST /v1/objections/{id}/decisions: upheld, so that the task ends; or dismissed on a ground. */
export const decideObjection = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('uphold') }),
  z.strictObject({ decision: z.literal('dismiss'), ground: objectionGround }),
]);
export type DecideObjection = z.infer<typeof decideObjection>;
