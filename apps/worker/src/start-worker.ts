import type { Settings } from '@kring/platform-config';
import { patience } from '@kring/platform-database';
import type { Clock } from '@kring/platform-kernel';
import { ChoreRunner, Chores, Claims, ReactionRunner, Reactions } from '@kring/platform-outbox';
import { Relay, Schedule } from '@kring/platform-queues';
import { Listening } from '@kring/platform-realtime';
import { carriersOf, NEEDS, openWatch, type Needed } from '@kring/platform-runtime';
import { startTracing } from '@kring/platform-telemetry';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { pino } from 'pino';
import { choring, sayChoreFailed } from './choring.js';
import { owedBy } from './owed.js';
import { reacting, sayFailed } from './reacting.js';
import { watchOutbox } from './watch-outbox.js';
import { WorkerModule } from './worker.module.js';

export interface RunningWorker {
  close(): Promise<void>;
}

// What the relay notes of an event may be lost with the power: then it carries the event on once more, and its reactions
// run once all the same. So it does not wait for the disk.
const unhurried = { options: '-c synchronous_commit=off' };

function relayPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    ...patience,
    ...unhurried,
    connectionString,
    max: 4,
    application_name: 'kring relay',
  });
  // Without a listener a lost connection would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** Starts the relay, the reactions and the chores. */
export async function startWorker(settings: Settings, clock?: Clock): Promise<RunningWorker> {
  const endTracing = startTracing(settings);
  const url = settings.KRING_RELAY_DATABASE_URL;
  const log = pino({ level: settings.KRING_LOG_LEVEL });
  const context = await NestFactory.createApplicationContext(WorkerModule.with(settings, clock), {
    logger: ['error', 'warn'],
  });
  const pool = relayPool(url);
  const claims = new Claims(pool);
  const { bus, queues, needs } = carriersOf(settings, { url, pool });
  const queue = queues.open();
  const owed = owedBy(context.get(Reactions));
  const onError = (error: unknown) =>
    log.error({ type: (error as Error).name }, 'relay paused; it tries again');
  const relay = new Relay({ claims, bus, queue, owed, onError });
  const worker = queues.work(reacting(context.get(ReactionRunner), claims, log), sayFailed(log));
  const chores = queues.workOff(choring(context.get(ChoreRunner), log), sayChoreFailed(log));
  const schedule = new Schedule(queue, context.get(Chores).list(), onError);
  const listening = new Listening(url, 'kring_outbox', () => relay.hear());
  await listening.start();
  relay.start();
  schedule.start();
  const stopWatching = watchOutbox(pool);
  const watch = await openWatch(settings, [...context.get<Needed[]>(NEEDS), ...needs], pool);
  return {
    async close() {
      stopWatching();
      await watch?.close();
      await listening.close();
      await schedule.stop();
      await relay.stop();
      await chores.close();
      await worker.close();
      await queue.close();
      await bus.close();
      await pool.end();
      await context.close();
      await endTracing();
    },
  };
}
