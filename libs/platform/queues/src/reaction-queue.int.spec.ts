import { newId } from '@kring/platform-kernel';
import { onEachCarrier, openTestDatabase, type TestDatabase } from '@kring/testing';
import { UnrecoverableError } from 'bullmq';
import { queuesOnPostgres } from './queues-on-postgres.js';
import { queuesOnRedis } from './queues-on-redis.js';
import type { ReactionJob } from './reaction-job.js';
import type { ReactionQueue, ReactionQueues } from './reaction-queue.js';

const job = (): ReactionJob => ({ eventId: newId(), reaction: 'spec.one', trace: null });
const works = () => Promise.resolve();

async function until(holds: () => boolean): Promise<void> {
  for (const start = Date.now(); !holds() && Date.now() - start < 15_000;) {
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

  /** A worker for the time of one test, that writes down what it ran and what failed. */
  async function working(
    run: (job: ReactionJob) => Promise<void>,
    test: (ran: string[], failed: string[]) => Promise<void>,
  ) {
    const [ran, failed]: [string[], string[]] = [[], []];
    const note = (given: ReactionJob) => {
      ran.push(given.eventId);
      return run(given);
    };
    const worker = queues.work(note, (given) => void failed.push(given.eventId));
    await test(ran, failed).finally(() => worker.close());
  }

  test('what is added is run, and what is added twice is run once', async () => {
    const [one, other, last] = [job(), job(), job()];
    await queue.add([one, one, other]);
    await queue.add([one]);
    await working(works, async (ran) => {
      await until(() => ran.length >= 2);
      await queue.add([one, last]);
      await until(() => ran.includes(last.eventId));
      expect(ran.sort()).toEqual([one.eventId, other.eventId, last.eventId].sort());
    });
  });

  test('one event may owe several reactions', async () => {
    const one = job();
    await queue.add([one, { ...one, reaction: 'spec.two' }]);
    await working(works, (ran) => until(() => ran.length === 2));
  });

  test('a job that throws is tried again by itself', async () => {
    const one = job();
    let fails = 1;
    const sometimes = () => (fails-- > 0 ? Promise.reject(new Error('not yet')) : Promise.resolve());
    await queue.add([one]);
    await working(sometimes, async (ran, failed) => {
      await until(() => ran.length === 2);
      expect(failed).toEqual([one.eventId]);
    });
  });

  test('a job that failed for good can be added again, so that nothing is owed for ever', async () => {
    const one = job();
    let fails = 1;
    const once = () => (fails-- > 0 ? Promise.reject(new UnrecoverableError('gone')) : Promise.resolve());
    await queue.add([one]);
    await working(once, async (ran, failed) => {
      await until(() => failed.length === 1);
      await queue.add([one]);
      await until(() => ran.length === 2);
    });
  });
});
