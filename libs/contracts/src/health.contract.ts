import * as z from 'zod';

/** What a process needs beside itself to be able to work. */
export const need = z.enum(['database', 'redis']);
export type Need = z.infer<typeof need>;

/** GET /health/ready: 200 when the process can work, and 503 with what it misses. /health/live says only that it runs. */
export const readiness = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('ok') }),
  z.strictObject({ status: z.literal('unavailable'), missing: z.array(need).min(1) }),
]);
export type Readiness = z.infer<typeof readiness>;
