/** A job is a pointer: which event, which reaction. */
export interface ReactionJob {
  readonly eventId: string;
  readonly reaction: string;
}

export const REACTION_QUEUE = 'reactions';
export const QUEUE_SCHEMA = 'bullmq';

/** Equal ids deduplicate while the job exists. BullMQ refuses `:` in them. */
export const jobId = (job: ReactionJob): string => `${job.eventId}_${job.reaction}`;
