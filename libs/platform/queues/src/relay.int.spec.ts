import { newId } from '@kring/platform-kernel';
import { Claims, type Touch } from '@kring/platform-outbox';
import { SignalBus } from '@kring/platform-realtime';
import { openTestDatabase, type TestDatabase } from '@kring/testing';
import pg from 'pg';
import type { ReactionJob } from './reaction-job.js';
import { Relay } from './relay.js';

const OWED = { 'attempt.accepted': ['spec.one', 'spec.two'] };
let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await openTestDatabase();
  pool = new pg.Pool({ connectionString: database.as('kring_relay'), max: 4 });
});

beforeEach(() => database.query('truncate outbox.event, outbox.inbox'));

afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** Writes down what it is given. */
class RecordingBus extends SignalBus {
  readonly touches: Touch[] = [];
  fails = 0;

  publish(touches: readonly Touch[]): Promise<void> {
    if (this.fails-- > 0) return Promise.reject(new Error('the bus is away'));
    this.touches.push(...touches);
    return Promise.resolve();
  }

  subscribe = () => Promise.resolve();
  close = () => Promise.resolve();
}

function recording() {
  const jobs: ReactionJob[] = [];
  const errors: unknown[] = [];
  const bus = new RecordingBus();
  const add = (added: readonly ReactionJob[]) => Promise.resolve(void jobs.push(...added));
  const queue = { add, keep: () => Promise.resolve(), close: () => Promise.resolve() };
  const onError = (error: unknown) => void errors.push(error);
  const relay = new Relay({ claims: new Claims(pool), bus, queue, owed: OWED, onError });
  return { jobs, errors, bus, relay };
}

async function happened(name = 'attempt.accepted'): Promise<string> {
  const id = newId();
  const touches = JSON.stringify([{ kind: 'attempt', id }]);
  await database.query('insert into outbox.event (id, name, subject_id, touches) values ($1, $2, $1, $3)', [
    id,
    name,
    touches,
  ]);
  return id;
}

/** Waits until the relay has done what there is. */
async function drained(relay: Relay): Promise<void> {
  relay.wake();
  await relay.stop();
}

test('an event is published once and each of its reactions is enqueued once', async () => {
  const { relay, bus, jobs } = recording();
  const id = await happened();
  await drained(relay);
  await drained(relay);
  expect(bus.touches).toEqual([{ kind: 'attempt', id }]);
  expect(jobs).toEqual([
    { eventId: id, reaction: 'spec.one', trace: null },
    { eventId: id, reaction: 'spec.two', trace: null },
  ]);
});

test('an event without reactions is published all the same', async () => {
  const { relay, bus, jobs } = recording();
  const id = await happened('offer.proposed');
  await drained(relay);
  expect(bus.touches).toEqual([{ kind: 'attempt', id }]);
  expect(jobs).toEqual([]);
});

test('two relays at once publish and enqueue each event once', async () => {
  const [one, other] = [recording(), recording()];
  for (let number = 0; number < 30; number += 1) await happened();
  await Promise.all([drained(one.relay), drained(other.relay)]);
  expect([...one.bus.touches, ...other.bus.touches]).toHaveLength(30);
  expect(new Set([...one.jobs, ...other.jobs].map((job) => `${job.eventId} ${job.reaction}`)).size).toBe(60);
  expect([...one.jobs, ...other.jobs]).toHaveLength(60);
});

test('what is overdue is published and enqueued again, as far as it is still owed', async () => {
  const id = await happened();
  await drained(recording().relay);
  await database.query(`insert into outbox.inbox (event_id, reaction) values ($1, 'spec.one')`, [id]);
  await database.query(`update outbox.event set claimed_at = now() - interval '16 seconds'`);
  const { relay, bus, jobs } = recording();
  await drained(relay);
  expect(jobs).toEqual([{ eventId: id, reaction: 'spec.two', trace: null }]);
  expect(bus.touches).toEqual([{ kind: 'attempt', id }]);
});

test('where the bus is away it says so once, keeps its work, and makes up for it', async () => {
  const { relay, bus, errors } = recording();
  bus.fails = 2;
  const id = await happened('offer.proposed');
  await drained(relay);
  await drained(relay);
  expect(errors).toEqual([new Error('the bus is away')]);
  const waiting = 'select id from outbox.event where claimed_at is null and settled_at is null';
  expect(await database.query(waiting)).toEqual([{ id }]);
  const next = await happened();
  await drained(relay);
  expect(bus.touches.map((touch) => touch.id)).toEqual([id, next]);
  expect(await database.query(waiting)).toEqual([]);
});

test('the poll finds what nobody woke it for', async () => {
  const { relay, bus } = recording();
  relay.start();
  await relay.stop();
  relay.start();
  const id = await happened();
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  await relay.stop();
  expect(bus.touches).toEqual([{ kind: 'attempt', id }]);
});

test('woken while it runs, it runs once more', async () => {
  const { relay, bus } = recording();
  relay.wake();
  const id = await happened();
  relay.wake();
  await relay.stop();
  expect(bus.touches).toEqual([{ kind: 'attempt', id }]);
});
