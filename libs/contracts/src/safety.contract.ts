import * as z from 'zod';
import { id, named } from './values.js';

const most = 200;
const once = (ids: string[]): boolean => new Set(ids).size === ids.length;
const listed = z.array(id).max(most, 'Deze lijst is te lang.').refine(once, 'Iemand staat er twee keer op.');

/** PUT /v1/my/keep-away: the whole list of whom she never wants near her file. */
export const writeKeepAway = z.strictObject({ organisations: listed, members: listed });
export type WriteKeepAway = z.infer<typeof writeKeepAway>;

export const memberNamed = z.strictObject({ ...named.shape, organisation: named });

const keptAway = { organisations: z.array(named), members: z.array(memberNamed) };

/** GET /v1/my/keep-away: the list, and whom she can choose from: the directory, and who works for whoever is around her. */
export const keepAway = z.strictObject({ ...keptAway, choices: z.strictObject(keptAway) });
export type KeepAway = z.infer<typeof keepAway>;

/** GET and PUT /v1/my/safety: whether those around her may know of one another. */
export const safety = z.strictObject({ on: z.boolean() });
export type Safety = z.infer<typeof safety>;
