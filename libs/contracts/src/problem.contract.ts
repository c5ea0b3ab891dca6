import * as z from 'zod';

export const problemIssue = z.strictObject({ path: z.string(), message: z.string() });
export type ProblemIssue = z.infer<typeof problemIssue>;

/** An error as it crosses the wire (RFC 9457), with everything that is wrong at once. */
export const problem = z.strictObject({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(problemIssue).optional(),
  allowed: z.array(z.string()).optional(),
});
export type Problem = z.infer<typeof problem>;
