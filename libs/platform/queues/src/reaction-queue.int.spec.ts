import { newId } from '@kring/platform-kernel';
import { openTestDatabase, type TestDatabase } from '@kring/testing';
import { UnrecoverableError } from 'bullmq';
import type { ReactionJob } from './reaction-job.js';
import { openReactionQueue, openReactionWorker, type ReactionQueue } from './reaction-queue.js';

let database: TestDatabase;
let queue: ReactionQueue;

beforeAll(async () => {
  database = await openTestDatabase();
  queue = openReactionQueue(database.as('kring_relay'));
});

afterAll(async () => {
  await queue.close();
  await database.drop();
});

const job = (): ReactionJob => ({ eventId: newId(), reaction: 'spec.one' });

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 15_000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(holds()).toBe(true);
}

/** A worker for the time of one test, that writes down what it ran and what failed. */
async function working(
  run: (job: ReactionJob) => Promise<void>,
  test: (ran: string[], failed: string[]) => Promise<void>,
) {
  const [ran, failed]: [string[], string[]] = [[], []];
  const worker = openReactionWorker(
    database.as('kring_relay'),
    (given) => {
      ran.push(given.eventId);
      return run(given);
    },
    (given) => void failed.push(given.eventId),
  );
  await test(ran, failed).finally(() => worker.close());
}

const works = () => Promise.resolve();

test('what is added is run, and what is added twice is run once', async () => {
  const [one, other] = [job(), job()];
  await queue.add([one, one, other]);
  await queue.add([one]);
  await working(works, async (ran) => {
    await until(() => ran.length >= 2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(ran.sort()).toEqual([one.eventId, other.eventId].sort());
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
