import * as z from 'zod';
import { category, purpose } from './code-lists.js';
import { openCardSession } from './return.contract.js';
import { day, moment, named } from './values.js';

/** POST /v1/my/joining/previews and POST /v1/my/joining: the card of her other record, and the PIN that goes with it. */
export const showCard = openCardSession;
export type ShowCard = z.infer<typeof showCard>;

/** One recipient of one record: for what, which categories, until when; `meets` where it has her other record too. */
export const recordFlow = z.strictObject({
  recipient: named,
  purpose,
  categories: z.array(category),
  untilDate: day,
  meets: z.boolean(),
});
export type RecordFlow = z.infer<typeof recordFlow>;
export const recordShown = z.strictObject({ reference: z.string(), flows: z.array(recordFlow) });
export type RecordShown = z.infer<typeof recordShown>;

/** What each record shares at this moment. Joining changes nothing of it: what was given stays as it was given. */
export const joiningPreview = z.strictObject({ here: recordShown, there: recordShown });
export type JoiningPreview = z.infer<typeof joiningPreview>;

/** GET /v1/my/joining: with which other record of hers this one is joined. */
export const joining = z.strictObject({
  joined: z.strictObject({ reference: z.string(), since: moment }).nullable(),
});
export type Joining = z.infer<typeof joining>;
