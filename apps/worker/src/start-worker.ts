import { eventNames } from '@kring/contracts';
import type { Settings } from '@kring/platform-config';
import type { Clock } from '@kring/platform-kernel';
import { Claims, ReactionRunner, Reactions } from '@kring/platform-outbox';
import { openReactionQueue, openReactionWorker, Relay } from '@kring/platform-queues';
import { Listening, PostgresSignalBus } from '@kring/platform-realtime';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { pino } from 'pino';
import { WorkerModule } from './worker.module.js';

export interface RunningWorker {
  close(): Promise<void>;
}

/** Starts the relay and the reactions. */
export async function startWorker(settings: Settings, clock?: Clock): Promise<RunningWorker> {
  const url = settings.KRING_RELAY_DATABASE_URL;
  const log = pino({ level: settings.KRING_LOG_LEVEL });
  const context = await NestFactory.createApplicationContext(WorkerModule.with(settings, clock), {
    logger: ['error', 'warn'],
  });
  const reactions = context.get(Reactions);
  const runner = context.get(ReactionRunner);
  const pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'kring relay' });
  pool.on('error', () => undefined);
  const claims = new Claims(pool);
  const bus = new PostgresSignalBus(url, pool);
  const queue = openReactionQueue(url);
  const owed = Object.fromEntries(eventNames.map((name) => [name, reactions.owedBy(name)] as const));
  const onError = (error: unknown) =>
    log.error({ type: (error as Error).name }, 'relay paused; it tries again');
  const relay = new Relay({ claims, bus, queue, owed: withReactions(owed), onError });
  const worker = openReactionWorker(
    url,
    async ({ eventId, reaction }) => {
      await runner.run(eventId, reaction);
      await claims.settle(eventId);
    },
    ({ eventId, reaction }, error) => log.error({ eventId, reaction, type: error.name }, 'reaction failed'),
  );
  const listening = new Listening(url, 'kring_outbox', () => relay.wake());
  await listening.start();
  relay.start();
  return {
    async close() {
      await listening.close();
      await relay.stop();
      await worker.close();
      await queue.close();
      await bus.close();
      await pool.end();
      await context.close();
    },
  };
}

const withReactions = (owed: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(owed).filter(([, names]) => names.length > 0));
