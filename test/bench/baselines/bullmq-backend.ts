import { createPostgresBackend, createRedisBackend, withBackend } from 'bullmq';

const QUEUE = 'bench';
const redis = process.env['BENCH_REDIS_URL'];
const connection = redis
  ? { url: redis, maxRetriesPerRequest: null }
  : { connectionString: process.env['BENCH_DATABASE_URL'], schema: 'bullmq', max: 4 };
const { Queue, Worker } = redis ? withBackend(createRedisBackend) : withBackend(createPostgresBackend);

export interface Job {
  readonly id: string;
}

const place = redis ? { connection, prefix: '{bench}' } : { connection };

/** A queue of BullMQ's on the backend that is measured. */
export const openQueue = () => new Queue<Job>(QUEUE, place as never);

/** A worker on it, with as many jobs at once as the product has. */
export const openWorker = (run: (job: Job) => Promise<void>) =>
  new Worker<Job>(QUEUE, ({ data }) => run(data), { ...place, concurrency: 4 } as never);

export const jobOptions = { attempts: 8, removeOnComplete: true, removeOnFail: true } as const;
