import * as z from 'zod';
import { day, id } from './values.js';

/**
 * GET and PUT /v1/absence: until when you are away, that day included, and which colleague finds what you look after
 * among her own meanwhile. Without a day you are there.
 */
export const absence = z.strictObject({ until: day.nullable(), coverId: id.nullable() });
export type Absence = z.infer<typeof absence>;
