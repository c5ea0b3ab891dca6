import * as z from 'zod';
import { id } from './values.js';

/**
 * GET /v1/my/export: all that Kring keeps of her, to take along (GDPR 15 and 20). `kept` has the rows under the names of
 * their tables, as they are kept: names with underscores, times in ISO 8601. `organisations` says who the identifiers are.
 * Left out are secrets, and which member of staff it was (CJEU C-579/21).
 */
export const herExport = z.strictObject({
  participantId: id,
  organisations: z.array(z.strictObject({ id, name: z.string(), place: z.string() })),
  kept: z.record(z.string().regex(/^[a-z]+\.[a-z_]+$/), z.array(z.record(z.string(), z.unknown())).min(1)),
});
export type HerExport = z.infer<typeof herExport>;
