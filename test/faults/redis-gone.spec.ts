import { WithdrawConsent } from '@kring/consents';
import { SIGNAL, type Signal } from '@kring/contracts';
import { REACTION_QUEUE, REDIS_PREFIX } from '@kring/platform-queues';
import { herself, testSettings, whereThereIs } from '@kring/testing';
import { startWorker } from '@kring/worker';
import { Redis } from 'ioredis';
import { io, type Socket } from 'socket.io-client';
import { openChromium } from '../setup/chromium.js';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';
import { eventually } from './eventually.js';
import { ownPostgres, type OwnPostgres } from './own-postgres.js';
import { ownRedis } from './own-redis.js';

const found = await ownRedis();
if (!found) console.warn('SKIPPED, as redis-server is missing: apt install redis-server');
const redis = found!;

let postgres: OwnPostgres;
let stage: ApiStage;
let coordinator: Browser;

const rows = (sql: string, values: unknown[] = []) => stage.database.query<{ value: unknown }>(sql, values);
const WAITING = 'select id as value from outbox.event where claimed_at is null';
const UNSETTLED = 'select id as value from outbox.event where settled_at is null';
const NOT_ONCE = `
  select e.name as value from outbox.event e
  where cardinality(e.owed) <> (select count(*) from outbox.inbox i where i.event_id = e.id)`;

const nothingWaits = () =>
  eventually('nothing waits any more', async () => (await rows(UNSETTLED)).length === 0);

async function stateOf(attemptId: string): Promise<unknown> {
  return (await rows('select state as value from referrals.attempt where id = $1', [attemptId]))[0]!.value;
}

/** A referral to which she said yes, with nobody but the worker to carry it out. */
async function saidYes() {
  const participantId = await stage.story.participant();
  const referral = await stage.story.referral(participantId);
  await stage.story.says(participantId, 'yes');
  return { participantId, ...referral };
}

/** A page with its live line, as a browser has it; and how often it was told that this is paused, or refused. */
async function openPage({ cookie }: Browser) {
  const told: ('live' | 'paused' | 'refused')[] = [];
  const heard: Signal[] = [];
  const socket: Socket = io(stage.address, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
    forceNew: true,
  });
  socket.on('connect', () => told.push('live'));
  socket.on('disconnect', () => told.push('paused'));
  socket.on('connect_error', () => told.push(socket.active ? 'paused' : 'refused'));
  socket.on(SIGNAL, (signal: Signal) => heard.push(signal));
  await eventually('the page is live', async () => socket.connected);
  return { socket, told, heard };
}

whereThereIs(found)('with Redis', () => {
  const settings = () => ({ KRING_REDIS_URL: redis.url });

  beforeAll(async () => {
    postgres = await ownPostgres();
    stage = await setApiStage({ worker: true, known: settings() });
    coordinator = await stage.member(stage.region.bridge.coordinator);
  });

  afterEach(async () => {
    redis.thaw();
    await redis.comesBack();
  });

  afterAll(async () => {
    await stage?.close();
    await redis.discard();
    await postgres?.discard();
  });

  test('while it is away work is acknowledged and waits, and an open page knows that it hears nothing', async () => {
    const page = await openPage(coordinator);
    await redis.goes();
    await eventually('the page is paused', async () => page.told.at(-1) === 'paused');
    const { attemptId } = await saidYes();
    expect((await coordinator.get('/health/ready')).status).toBe(200);
    expect((await coordinator.get(`/v1/attempts/${attemptId}`)).status).toBe(404);
    const tries = page.told.length;
    await eventually('it tried to come back', async () => page.told.length > tries + 3);
    expect(new Set(page.told.slice(tries))).toEqual(new Set(['paused']));
    expect(await stateOf(attemptId)).toBe('awaiting_consent');
    await eventually('the relay gave back what it had', async () => (await rows(WAITING)).length > 0);
    await redis.comesBack();
    await eventually('the page is live again', async () => page.told.at(-1) === 'live');
    await eventually('the attempt arrived', async () => (await stateOf(attemptId)) === 'sent');
    await nothingWaits();
    expect(await rows(NOT_ONCE)).toEqual([]);
    expect((await coordinator.get(`/v1/attempts/${attemptId}`)).status).toBe(200);
    // Refused would mean to the page that the session ended.
    expect(page.told).not.toContain('refused');
    page.socket.disconnect();
  });

  test('the desk says that news is paused for as long as it is, and shows what came without being reloaded', async () => {
    const chromium = await openChromium();
    const page = await (await chromium.newContext()).newPage();
    const [name, value] = coordinator.cookie.split('=') as [string, string];
    await page.context().addCookies([{ name, value, url: stage.address }]);
    await page.goto(`${stage.address}/verwijzingen`);
    const paused = page.getByText('Geen verbinding.');
    await redis.goes();
    await paused.waitFor({ timeout: 60_000 });
    const { attemptId } = await saidYes();
    await redis.comesBack();
    await paused.waitFor({ state: 'detached', timeout: 60_000 });
    await page.locator(`a[href*="${attemptId}"]`).first().waitFor({ timeout: 60_000 });
    await chromium.close();
  });

  test('whatever moment it goes at, each reaction has run once in the end, and nothing is lost', async () => {
    const stories: Awaited<ReturnType<typeof saidYes>>[] = [];
    for (let round = 0; round < 4; round += 1) {
      const under = Promise.all([saidYes(), saidYes()]);
      if (round % 2 === 0) await under;
      await redis.goes();
      await redis.comesBack();
      stories.push(...(await under));
    }
    const [first] = stories;
    await stage.use(WithdrawConsent).execute(herself(first!.participantId), 'all');
    // What was handed to Redis and died with it is found overdue; sooner than the quarter of a minute that it may take.
    await eventually('all of it arrived', async () => {
      await rows(`update outbox.event set claimed_at = now() - interval '1 minute'
        where settled_at is null and claimed_at < now() - interval '3 seconds'`);
      return (await rows(UNSETTLED)).length === 0;
    });
    const states = await Promise.all(stories.map(({ attemptId }) => stateOf(attemptId)));
    expect(states).toEqual(['withdrawn_by_participant', ...stories.slice(1).map(() => 'sent')]);
    expect(await rows(NOT_ONCE)).toEqual([]);
  });

  test('wiped, it is filled again with what is still owed', async () => {
    const client = new Redis(redis.url);
    await nothingWaits();
    // A queue that is paused hands out nothing, so that the work stands in Redis when it is wiped.
    await client.hset(`${REDIS_PREFIX}:${REACTION_QUEUE}:meta`, 'paused', 1);
    const { attemptId } = await saidYes();
    const jobs = () => client.keys(`${REDIS_PREFIX}:${REACTION_QUEUE}:*_*`);
    const owed = () =>
      rows(`select id as value from outbox.event where settled_at is null and claimed_at is not null`);
    await eventually('all of it stands in Redis', async () => {
      return (await rows(WAITING)).length === 0 && (await owed()).length > 0 && (await jobs()).length > 0;
    });
    await client.flushall();
    expect(await stateOf(attemptId)).toBe('awaiting_consent');
    await rows(`update outbox.event set claimed_at = now() - interval '1 minute' where settled_at is null`);
    await eventually('the attempt arrived', async () => (await stateOf(attemptId)) === 'sent');
    await nothingWaits();
    expect(await rows(NOT_ONCE)).toEqual([]);
    client.disconnect();
  });

  test('where it says nothing more, as after a cut cable, pages know within seconds, and all goes on after it', async () => {
    const page = await openPage(coordinator);
    redis.freeze();
    await eventually('the page is paused', async () => page.told.includes('paused'));
    const { attemptId } = await saidYes();
    redis.thaw();
    await eventually('the page is live again', async () => page.told.at(-1) === 'live');
    await eventually('the attempt arrived', async () => (await stateOf(attemptId)) === 'sent');
    page.socket.disconnect();
  });

  test('a worker that is told to stop while it is away stops, and one that is started waits for it', async () => {
    const known = testSettings(stage.database, settings());
    const stopping = await startWorker(known);
    await redis.goes();
    await stopping.close();
    const starting = await startWorker(known);
    await redis.comesBack();
    const { attemptId } = await saidYes();
    await eventually('the attempt arrived', async () => (await stateOf(attemptId)) === 'sent');
    await starting.close();
  });
});
