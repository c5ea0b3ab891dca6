import { setTimeout as pause } from 'node:timers/promises';
import { comesBack, openRedis } from '@kring/platform-realtime';
import { createRedisBackend, withBackend } from 'bullmq';
import { AT_ONCE, REACTION_QUEUE, REDIS_PREFIX, written, type ReactionJob } from './reaction-job.js';
import type { ReactionQueues } from './reaction-queue.js';
import { toWorker } from './to-worker.js';

const { Queue, Worker } = withBackend(createRedisBackend);
const prefix = REDIS_PREFIX;
const PATIENCE_MILLISECONDS = 5_000;

/** The reaction queue in Redis, which must not evict (`maxmemory-policy noeviction`). */
export function queuesOnRedis(url: string): ReactionQueues {
  return {
    open() {
      const client = openRedis(url, { connectionName: 'kring-queue' });
      let queue: InstanceType<typeof Queue<ReactionJob>> | null = null;
      return {
        async add(jobs) {
          if (jobs.length === 0) return;
          // BullMQ waits for as long as Redis is away; this fails instead, so that the work stays in the outbox.
          await client.ping();
          queue ??= new Queue<ReactionJob>(REACTION_QUEUE, { connection: client, prefix }).on(
            'error',
            () => undefined,
          );
          await queue.addBulk(jobs.map(written));
        },
        async close() {
          await queue?.close();
          client.disconnect();
        },
      };
    },
    work(run, onFailure) {
      const worker = new Worker<ReactionJob>(REACTION_QUEUE, ({ data }) => run(data), {
        connection: { url, ...comesBack, maxRetriesPerRequest: null, socketTimeout: 30_000 },
        prefix,
        concurrency: AT_ONCE,
      });
      return { ...toWorker(worker, onFailure), close: () => closed(worker, url) };
    },
  };
}

/** Lets the worker finish. While Redis is away, or just back, it can't take its leave there, so it goes without. */
async function closed(worker: { close(force: boolean): Promise<void> }, url: string): Promise<void> {
  const client = openRedis(url);
  const isAway = await client.ping().then(
    () => false,
    () => true,
  );
  client.disconnect();
  await Promise.race([worker.close(isAway), pause(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
}
