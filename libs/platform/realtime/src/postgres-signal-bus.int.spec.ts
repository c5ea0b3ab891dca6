import { newId } from '@kring/platform-kernel';
import type { Touch } from '@kring/platform-outbox';
import { openTestDatabase, type TestDatabase } from '@kring/testing';
import pg from 'pg';
import { Listening } from './listening.js';
import { PostgresSignalBus } from './postgres-signal-bus.js';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await openTestDatabase();
  pool = new pg.Pool({ connectionString: database.as('kring_relay'), max: 2 });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()) && waited < 5_000; waited += 20) await pause(20);
  expect(await holds()).toBe(true);
}

/** As an api process has it: its own connection listens, the relay's pool publishes. */
async function subscribed() {
  const heard: Touch[] = [];
  const bus = new PostgresSignalBus(database.as('kring_api'), pool);
  await bus.subscribe(
    (touch) => heard.push(touch),
    () => undefined,
  );
  return { bus, heard };
}

const listeners = async (channel = 'kring_signal') => {
  const rows = await database.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and application_name = $1',
    [`listen ${channel}`],
  );
  return rows.map(({ pid }) => pid);
};

const terminate = (pid: number) => database.query('select pg_terminate_backend($1)', [pid]);
const touch = (): Touch => ({ kind: 'attempt', id: newId() });

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

test('a listener comes back by itself after PostgreSQL ended its connection, more than once', async () => {
  const { bus, heard } = await subscribed();
  for (let round = 0; round < 2; round += 1) {
    const [pid] = await listeners();
    await terminate(pid!);
    await until(async () => (await listeners()).some((other) => other !== pid));
    heard.length = 0;
    await until(async () => {
      await bus.publish([touch()]);
      await pause(50);
      return heard.length > 0;
    });
  }
  expect(await listeners()).toHaveLength(1);
  await bus.close();
});

test('after it was closed it listens no more', async () => {
  const { bus } = await subscribed();
  await bus.close();
  await until(async () => (await listeners()).length === 0);
});

test('closed while its connection was away, it does not come back', async () => {
  for (const wait of [0, 90, 105, 120]) {
    const listening = new Listening(database.as('kring_api'), 'spec_channel', () => undefined);
    await listening.start();
    await terminate((await listeners('spec_channel'))[0]!);
    await pause(wait);
    await listening.close();
    await pause(200);
    expect(await listeners('spec_channel')).toEqual([]);
  }
});

test('what can not be reached at the start is an error, so that the process says so', async () => {
  const nobody = new Listening('postgres://nobody:x@127.0.0.1:1/none', 'spec_channel', () => undefined);
  await expect(nobody.start()).rejects.toThrow();
  await nobody.close();
});
