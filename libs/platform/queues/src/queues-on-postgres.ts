import { createPostgresBackend, withBackend } from 'bullmq';
import { CHORE_QUEUE, keep } from './chore-job.js';
import { AT_ONCE, QUEUE_SCHEMA, REACTION_QUEUE, written, type ReactionJob } from './reaction-job.js';
import type { ReactionQueues } from './reaction-queue.js';
import { toChoreWorker, toWorker } from './to-worker.js';

const { Queue, Worker } = withBackend(createPostgresBackend);

/** How soon a worker looks again for a database that was away; BullMQ itself waits fifteen seconds. */
const RETRY_MILLISECONDS = 1_000;

/** The reaction queue in PostgreSQL, in a schema of BullMQ's own. */
export function queuesOnPostgres(url: string): ReactionQueues {
  const connection = { connectionString: url, schema: QUEUE_SCHEMA, max: 4 };
  return {
    open() {
      const queue = new Queue<ReactionJob>(REACTION_QUEUE, { connection });
      // BullMQ prints what nobody hears; a line that broke is opened again at the next job.
      const chores = new Queue(CHORE_QUEUE, { connection: { ...connection, max: 1 } });
      for (const one of [queue, chores]) one.on('error', () => undefined);
      return {
        async add(jobs) {
          if (jobs.length > 0) await queue.addBulk(jobs.map(written));
        },
        keep: (scheduled) => keep(chores, scheduled),
        async close() {
          await queue.close();
          await chores.close();
        },
      };
    },
    work: (run, onFailure) =>
      toWorker(
        new Worker<ReactionJob>(REACTION_QUEUE, ({ data }) => run(data), {
          connection,
          concurrency: AT_ONCE,
          runRetryDelay: RETRY_MILLISECONDS,
        }),
        onFailure,
      ),
    workOff: (run, onFailure) =>
      toChoreWorker(
        new Worker(CHORE_QUEUE, ({ name }) => run(name), {
          connection: { ...connection, max: 2 },
          runRetryDelay: RETRY_MILLISECONDS,
        }),
        onFailure,
      ),
  };
}
