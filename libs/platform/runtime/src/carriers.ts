import type { Settings } from '@kring/platform-config';
import { queuesOnPostgres, queuesOnRedis, type ReactionQueues } from '@kring/platform-queues';
import { PostgresSignalBus, RedisSignalBus, type SignalBus } from '@kring/platform-realtime';
import type { Pool } from 'pg';
import type { Needed } from './needs.js';

/** A process's own address in PostgreSQL, and its pool there. */
export interface AtPostgres {
  readonly url: string;
  readonly pool: Pool;
}

/** What carries work and signals between the processes. */
export interface Carriers {
  readonly queues: ReactionQueues;
  readonly bus: SignalBus;
  /** What carrying needs beside the database. */
  readonly needs: readonly Needed[];
}

/** Redis where the settings name one, and PostgreSQL otherwise: the one place that chooses. */
export function carriersOf({ KRING_REDIS_URL }: Settings, { url, pool }: AtPostgres): Carriers {
  if (!KRING_REDIS_URL) {
    return { queues: queuesOnPostgres(url), bus: new PostgresSignalBus(url, pool), needs: [] };
  }
  const bus = new RedisSignalBus(KRING_REDIS_URL);
  return { queues: queuesOnRedis(KRING_REDIS_URL), bus, needs: [{ name: 'redis', ask: () => bus.ping() }] };
}
