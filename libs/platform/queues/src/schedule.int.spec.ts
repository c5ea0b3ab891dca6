import { onEachCarrier, openTestDatabase, type TestDatabase } from '@kring/testing';
import { queuesOnPostgres } from './queues-on-postgres.js';
import { queuesOnRedis } from './queues-on-redis.js';
import type { ReactionQueue, ReactionQueues } from './reaction-queue.js';
import { Schedule } from './schedule.js';

async function until(holds: () => boolean): Promise<void> {
  for (const start = Date.now(); !holds() && Date.now() - start < 30_000;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(holds()).toBe(true);
}

onEachCarrier((settings) => {
  let database: TestDatabase;
  let queues: ReactionQueues;
  let queue: ReactionQueue;

  beforeAll(async () => {
    const { KRING_REDIS_URL } = await settings();
    database = await openTestDatabase();
    queues = KRING_REDIS_URL ? queuesOnRedis(KRING_REDIS_URL) : queuesOnPostgres(database.as('kring_relay'));
    queue = queues.open();
  });

  afterAll(async () => {
    await queue.close();
    await database.drop();
  });

  test('each chore comes back at its turn, one that failed too, however often it is asked to be kept', async () => {
    const [done, failed]: [string[], string[]] = [[], []];
    const worker = queues.workOff(
      (name) => {
        done.push(name);
        return name === 'spec.fails' ? Promise.reject(new Error('not today')) : Promise.resolve();
      },
      (name) => void failed.push(name),
    );
    const scheduled = [
      { name: 'spec.often', every: 1 },
      { name: 'spec.fails', every: 1 },
    ];
    const schedule = new Schedule(queue, scheduled, (error) => failed.push(String(error)));
    schedule.start();
    await queue.keep(scheduled);
    const times = (name: string) => done.filter((one) => one === name).length;
    await until(() => times('spec.often') >= 3 && times('spec.fails') >= 2);
    await schedule.stop();
    await worker.close();
    expect(new Set(failed)).toEqual(new Set(['spec.fails']));
    expect(times('spec.often')).toBeLessThan(times('spec.fails') + 4);
  });
});
