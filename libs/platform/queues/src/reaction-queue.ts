import { createPostgresBackend, withBackend, type JobsOptions } from 'bullmq';
import { jobId, QUEUE_SCHEMA, REACTION_QUEUE, type ReactionJob } from './reaction-job.js';

const onPostgres = withBackend(createPostgresBackend);

const jobOptions: JobsOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 250 },
  removeOnComplete: { age: 3_600 },
  // A job that is kept would stop the sweeper from adding it again: its id is taken while it exists.
  removeOnFail: true,
};

export interface ReactionQueue {
  add(jobs: readonly ReactionJob[]): Promise<void>;
  close(): Promise<void>;
}

export interface ReactionWorker {
  close(): Promise<void>;
}

const connectionTo = (url: string) => ({ connectionString: url, schema: QUEUE_SCHEMA, max: 4 });

/** The reaction queue on PostgreSQL. */
export function openReactionQueue(url: string): ReactionQueue {
  const queue = new onPostgres.Queue<ReactionJob>(REACTION_QUEUE, { connection: connectionTo(url) });
  return {
    async add(jobs) {
      const named = jobs.map((job) => ({
        name: job.reaction,
        data: { ...job },
        opts: { ...jobOptions, jobId: jobId(job) },
      }));
      if (named.length > 0) await queue.addBulk(named);
    },
    close: () => queue.close(),
  };
}

/** Works through the queue; a job that throws is tried again, with growing pauses. */
export function openReactionWorker(
  url: string,
  run: (job: ReactionJob) => Promise<void>,
  onFailure: (job: ReactionJob, error: Error) => void,
): ReactionWorker {
  const worker = new onPostgres.Worker<ReactionJob>(REACTION_QUEUE, (job) => run(job.data), {
    connection: connectionTo(url),
    concurrency: 4,
  });
  worker.on('failed', (job, error) => {
    if (job) onFailure(job.data, error);
  });
  // Without a listener a lost connection would end the process; BullMQ reconnects by itself.
  worker.on('error', () => undefined);
  return { close: () => worker.close() };
}
