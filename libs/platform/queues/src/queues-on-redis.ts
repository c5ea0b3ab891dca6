import { setTimeout as pause } from 'node:timers/promises';
import { comesBack, openRedis } from '@kring/platform-realtime';
import { createRedisBackend, withBackend } from 'bullmq';
import { CHORE_QUEUE, keep } from './chore-job.js';
import { AT_ONCE, REACTION_QUEUE, REDIS_PREFIX, written, type ReactionJob } from './reaction-job.js';
import type { ReactionQueue, ReactionQueues } from './reaction-queue.js';
import { toChoreWorker, toWorker } from './to-worker.js';

const { Queue, Worker } = withBackend(createRedisBackend);
const prefix = REDIS_PREFIX;
const PATIENCE_MILLISECONDS = 5_000;

const patiently = (url: string) => ({
  url,
  ...comesBack,
  maxRetriesPerRequest: null,
  socketTimeout: 30_000,
});

/** The reaction queue in Redis, which must not evict (`maxmemory-policy noeviction`). */
export function queuesOnRedis(url: string): ReactionQueues {
  return {
    open: () => opened(url),
    work(run, onFailure) {
      const worker = new Worker<ReactionJob>(REACTION_QUEUE, ({ data }) => run(data), {
        connection: patiently(url),
        prefix,
        concurrency: AT_ONCE,
      });
      return { ...toWorker(worker, onFailure), close: () => closed(worker, url) };
    },
    workOff(run, onFailure) {
      const worker = new Worker(CHORE_QUEUE, ({ name }) => run(name), { connection: patiently(url), prefix });
      return { ...toChoreWorker(worker, onFailure), close: () => closed(worker, url) };
    },
  };
}

/** Both queues over one line, made once Redis answers. */
function opened(url: string): ReactionQueue {
  const client = openRedis(url, { connectionName: 'kring-queue' });
  let queue: InstanceType<typeof Queue<ReactionJob>> | null = null;
  let chores: InstanceType<typeof Queue> | null = null;
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
    async keep(scheduled) {
      await client.ping();
      chores ??= new Queue(CHORE_QUEUE, { connection: client, prefix }).on('error', () => undefined);
      await keep(chores, scheduled);
    },
    async close() {
      await queue?.close();
      await chores?.close();
      client.disconnect();
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
