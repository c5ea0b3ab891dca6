import type { JobsOptions } from 'bullmq';

/** A job is a pointer: which event, which reaction, and the trace of the request behind it (a `traceparent`). */
export interface ReactionJob {
  readonly eventId: string;
  readonly reaction: string;
  readonly trace: string | null;
}

export const REACTION_QUEUE = 'reactions';
export const QUEUE_SCHEMA = 'bullmq';
/** In braces, so that a cluster keeps all of the queue in one slot. */
export const REDIS_PREFIX = '{kring}';
export const AT_ONCE = 4;

/** Equal ids deduplicate while the job exists. BullMQ refuses `:` in them. */
export const jobId = (job: ReactionJob): string => `${job.eventId}_${job.reaction}`;

const options: JobsOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 250 },
  removeOnComplete: { age: 3_600 },
  // A job that is kept would stop the sweeper from adding it again: its id is taken while it exists.
  removeOnFail: true,
};

/** The job as BullMQ takes it. */
export const written = (job: ReactionJob) => ({
  name: job.reaction,
  data: { ...job },
  opts: { ...options, jobId: jobId(job) },
});
