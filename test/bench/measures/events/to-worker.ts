import { randomUUID } from 'node:crypto';
import { lineOf, type Line } from '../../figures/line.js';
import { inTurn } from '../../figures/rounds.js';
import type { Ground } from '../../ground/ground.js';
import { say } from '../../ground/progress.js';
import type { Measure, Pace } from '../measure.js';
import type { Latency } from './latency.js';
import { startRedis } from './redis.js';
import { startBullmq, startKring, type WorkerSide } from './worker-sides.js';

const A_SECOND = 100;
const DRAINED_A_SECOND = 250;

/** From a commit to the worker, on each backend against BullMQ by itself on the same one (performance.md 7). */
export const toWorker: Measure = {
  id: 'commit-to-worker',
  async run(ground: Ground, pace: Pace): Promise<Line[]> {
    const onPostgres = await onBackend(ground, pace, 'postgres');
    const redis = await startRedis();
    if (!redis) {
      say('  There is no redis-server here: the lines on Redis are left out (apt-get install redis-server).');
      return onPostgres;
    }
    try {
      return [...onPostgres, ...(await onBackend(ground, pace, 'redis', redis.url))];
    } finally {
      await redis.stop();
    }
  },
};

async function onBackend(ground: Ground, pace: Pace, backend: string, url?: string): Promise<Line[]> {
  await ground.query('truncate outbox.event cascade');
  const kring = await startKring(ground, url ? { KRING_REDIS_URL: url } : {});
  const bullmq = await startBullmq(ground, url ? { BENCH_REDIS_URL: url } : {});
  try {
    const some = (count: number) => Array.from({ length: count }, () => randomUUID());
    const paced = (side: WorkerSide) => () => side.paced(some(pace.seconds * A_SECOND), A_SECOND);
    const drained = (side: WorkerSide) => () => side.drained(some(pace.seconds * DRAINED_A_SECOND));
    await inTurn({ bullmq: paced(bullmq), kring: paced(kring) }, 1);
    const latencies = await inTurn({ bullmq: paced(bullmq), kring: paced(kring) }, pace.rounds);
    const drains = await inTurn({ bullmq: drained(bullmq), kring: drained(kring) }, pace.rounds);
    return [latencyLine(backend, latencies), drainLine(backend, drains)];
  } finally {
    await Promise.all([kring.stop(), bullmq.stop()]);
  }
}

function latencyLine(backend: string, { bullmq, kring }: Record<'bullmq' | 'kring', Latency[]>): Line {
  const unit = `ms, p50 at ${A_SECOND} a second`;
  return lineOf({
    id: `commit-to-worker.${backend}`,
    goal: { atMost: 2 },
    baseline: { of: 'the unsafe dual write', unit, rounds: bullmq.map(({ p50 }) => p50) },
    candidate: { of: 'outbox, relay, queue', unit, rounds: kring.map(({ p50 }) => p50) },
  });
}

function drainLine(backend: string, { bullmq, kring }: Record<'bullmq' | 'kring', number[]>): Line {
  return lineOf({
    id: `drain.${backend}`,
    goal: { atLeast: 2 },
    baseline: { of: 'BullMQ addBulk and process', unit: 'done/s', rounds: bullmq },
    candidate: { of: 'outbox, relay, queue, inbox', unit: 'done/s', rounds: kring },
  });
}
