import { newId } from '@kring/platform-kernel';
import type { SubjectTouch, Touch } from '@kring/platform-outbox';
import { onEachCarrier, openTestDatabase, type TestDatabase } from '@kring/testing';
import { Redis } from 'ioredis';
import pg from 'pg';
import { PostgresSignalBus } from './postgres-signal-bus.js';
import { RedisSignalBus } from './redis-signal-bus.js';
import type { SignalBus } from './signal-bus.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const start = Date.now(); !(await holds()) && Date.now() - start < 15_000;) await pause(20);
  expect(await holds()).toBe(true);
}

const touch = (): SubjectTouch => ({ kind: 'attempt', id: newId() });

onEachCarrier((settings) => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let redis: Redis | null = null;

  beforeAll(async () => {
    const { KRING_REDIS_URL } = await settings();
    if (KRING_REDIS_URL) redis = new Redis(KRING_REDIS_URL);
    database = await openTestDatabase();
    pool = new pg.Pool({ connectionString: database.as('kring_relay'), max: 2 });
  });

  afterAll(async () => {
    redis?.disconnect();
    await pool.end();
    await database.drop();
  });

  const newBus = async (): Promise<SignalBus> => {
    const { KRING_REDIS_URL } = await settings();
    return KRING_REDIS_URL
      ? new RedisSignalBus(KRING_REDIS_URL)
      : new PostgresSignalBus(database.as('kring_api'), pool);
  };

  /** As an api process has it; writes down what it hears and when the line went and came back. */
  async function subscribed() {
    const heard: Touch[] = [];
    const line: string[] = [];
    const bus = await newBus();
    await bus.subscribe({
      touch: (one) => heard.push(one),
      lost: () => line.push('lost'),
      back: () => line.push('back'),
    });
    return { bus, heard, line };
  }

  /** The connections that listen, as the server sees them. */
  async function listeners(): Promise<string[]> {
    if (!redis) {
      const rows = await database.query<{ pid: number }>(
        `select pid from pg_stat_activity
         where datname = current_database() and application_name = 'listen kring_signal'`,
      );
      return rows.map(({ pid }) => String(pid));
    }
    const clients = String(await redis.client('LIST')).split('\n');
    const mine = clients.filter(
      (line) => line.includes('name=kring-signals-in') && line.includes(` db=${redis!.options.db} `),
    );
    return mine.map((line) => /\bid=(\d+)/.exec(line)![1]!);
  }

  const terminate = (id: string) =>
    redis ? redis.client('KILL', 'ID', id) : database.query('select pg_terminate_backend($1)', [Number(id)]);

  test('a signal arrives as it was published, in order, at everyone who listens', async () => {
    const [one, other] = [await subscribed(), await subscribed()];
    const touches: Touch[] = [touch(), { ...touch(), needs: 'progress' }, touch()];
    await one.bus.publish(touches);
    await until(() => one.heard.length === 3 && other.heard.length === 3);
    expect([one.heard, other.heard]).toEqual([touches, touches]);
    await Promise.all([one.bus.close(), other.bus.close()]);
  });

  test('publishing nothing says nothing', async () => {
    const { bus, heard } = await subscribed();
    await bus.publish([]);
    const next = touch();
    await bus.publish([next]);
    await until(() => heard.length > 0);
    expect(heard).toEqual([next]);
    await bus.close();
  });

  test('whose line was cut is told so, comes back by itself and is told that, more than once', async () => {
    const { bus, heard, line } = await subscribed();
    for (let round = 1; round <= 2; round += 1) {
      const [id] = await listeners();
      await terminate(id!);
      await until(() => line.length === round * 2);
      const next = touch();
      await bus.publish([next]);
      await until(() => heard.length === round);
      expect(heard.at(-1)).toEqual(next);
    }
    expect(line).toEqual(['lost', 'back', 'lost', 'back']);
    expect(await listeners()).toHaveLength(1);
    await bus.close();
  });

  test('after it was closed it listens no more, and closing is no loss', async () => {
    const { bus, line } = await subscribed();
    await bus.close();
    await until(async () => (await listeners()).length === 0);
    expect(line).toEqual([]);
  });
});
