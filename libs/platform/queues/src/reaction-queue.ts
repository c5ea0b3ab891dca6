import type { Scheduled } from './chore-job.js';
import type { ReactionJob } from './reaction-job.js';

export interface ReactionQueue {
  /** Adds each job once; refuses at once where the queue can't be reached. */
  add(jobs: readonly ReactionJob[]): Promise<void>;
  /** Sees to it that each chore comes back at its turn, once for all workers together. */
  keep(scheduled: readonly Scheduled[]): Promise<void>;
  close(): Promise<void>;
}

export interface ReactionWorker {
  close(): Promise<void>;
}

/** Where the reactions wait: the same doors on PostgreSQL and on Redis. */
export interface ReactionQueues {
  open(): ReactionQueue;
  /** Works through the queue; a job that throws is tried again, with growing pauses. */
  work(
    run: (job: ReactionJob) => Promise<void>,
    onFailure: (job: ReactionJob, error: Error) => void,
  ): ReactionWorker;
  /** Does the chores whose turn it is, one after the other. */
  workOff(
    run: (name: string) => Promise<void>,
    onFailure: (name: string, error: Error) => void,
  ): ReactionWorker;
}
