import { readiness, SIGNAL, type Signal } from '@kring/contracts';
import { nowhere } from '@kring/testing';
import { rm } from 'node:fs/promises';
import { io, type Socket } from 'socket.io-client';
import { setApiStage, type Answer, type ApiStage, type Browser } from '../setup/api-stage.js';
import { eventually } from './eventually.js';
import { ownPostgres, type Ending, type OwnPostgres } from './own-postgres.js';
import { smallWebRoot } from './web-root.js';

let postgres: OwnPostgres;
let stage: ApiStage;
let guide: Browser;
let coordinator: Browser;
let webRoot: string;

beforeAll(async () => {
  postgres = await ownPostgres();
  webRoot = await smallWebRoot();
  stage = await setApiStage({ worker: true, known: { KRING_WEB_ROOT: webRoot } });
  guide = await stage.member(stage.region.delft.guide);
  coordinator = await stage.member(stage.region.bridge.coordinator);
});

afterAll(async () => {
  await Promise.resolve(stage?.close()).finally(() => postgres.discard());
  await rm(webRoot, { recursive: true });
});

const isReady = async () => (await stage.nobody().get('/health/ready')).status === 200;
const one = async (sql: string, values: unknown[] = []) =>
  (await stage.database.query<{ value: string }>(sql, values))[0]?.value;

async function comesBack(): Promise<void> {
  await postgres.comesBack();
  await eventually('the api is ready again', isReady);
}

function expectUnavailable(answer: Answer): void {
  expect(answer.status).toBe(503);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(answer.body).toMatchObject({ status: 503, title: 'Even niet beschikbaar' });
  expect(answer.text).not.toMatch(/ECONN|postgres|127\.0\.0\.1|terminat/i);
  // A session that could not be looked up has not ended.
  expect(answer.headers.get('set-cookie')).toBeNull();
}

const adding = (givenName: string) => ({
  birthDate: '1994-02-03',
  identity: { givenName },
  contact: { channel: 'whatsapp', phone: '+31600000001', mayOthersAnswer: false },
  language: { speaks: ['ti'], spokenDutch: 'A1', reads: 'little' },
});

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
}

/** Every route that the api describes, with an identifier where one belongs. */
async function everyRoute(): Promise<Route[]> {
  const { body } = await stage.nobody().get('/v1/openapi.json');
  const paths = body['paths'] as Record<string, Record<string, unknown>>;
  return Object.entries(paths).flatMap(([path, verbs]) =>
    Object.keys(verbs)
      .filter((verb) => ['get', 'post', 'put', 'patch', 'delete'].includes(verb))
      .map((verb) => ({
        method: verb.toUpperCase() as Route['method'],
        path: `/v1${path.replace(/\{\w*[iI]d\}/g, nowhere()).replace('{category}', 'wishes')}`,
      })),
  );
}

const ask = (browser: Browser, { method, path }: Route) =>
  method === 'GET' ? browser.get(path) : browser.send(method, path, {});

describe.each<Ending>(['stopped', 'killed'])('while PostgreSQL is away, %s in the middle', (ending) => {
  let routes: Route[];
  let kept: Answer;

  beforeAll(async () => {
    routes = await everyRoute();
    kept = await guide.send('POST', '/v1/participants', adding('Selam'));
    await postgres.goes(ending);
  });

  afterAll(comesBack);

  test('every route says so, to whoever is signed in', async () => {
    expect(kept.status).toBe(201);
    expect(routes.length).toBeGreaterThan(30);
    for (const route of routes) {
      const answer = await ask(guide, route);
      expect([route.path, answer.status]).toEqual([route.path, 503]);
      expectUnavailable(answer);
    }
  });

  test('what is public and asks the database says so too', async () => {
    expectUnavailable(await stage.nobody().get('/v1/personas'));
    expectUnavailable(await stage.nobody().send('POST', '/v1/link-codes', { token: 'x'.repeat(43) }));
  });

  test('readiness names what is missing, and the process lives on', async () => {
    const ready = await stage.nobody().get('/health/ready');
    expect(ready.status).toBe(503);
    expect(Number(ready.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(readiness.parse(ready.body)).toEqual({ status: 'unavailable', missing: ['database'] });
    expect((await guide.get('/health/live')).status).toBe(200);
  });

  test('the page comes up all the same, also for who is signed in', async () => {
    const page = await guide.get('/');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('<title>Kring')]);
    expect((await guide.get('/my/')).status).toBe(200);
  });

  test('when it is back everyone is still signed in, and what was acknowledged is there', async () => {
    await comesBack();
    expect(readiness.parse((await guide.get('/health/ready')).body)).toEqual({ status: 'ok' });
    expect((await guide.get('/v1/session')).status).toBe(200);
    const found = await guide.get(`/v1/participants/${String(kept.body['id'])}`);
    expect([found.status, found.text]).toEqual([200, expect.stringContaining('Selam')]);
  });
});

describe.each<Ending>(['stopped', 'killed'])('when PostgreSQL comes back, %s in the middle', (ending) => {
  test('a change that was cut half-way was told so, and nothing of it is left', async () => {
    const before = await counts();
    // The event is the last of what adding a participant writes: it waits for this lock, in its transaction.
    const holding = stage.database.query(LOCK).catch(() => null);
    await eventually('the lock is held', async () => (await one(HELD)) !== undefined);
    const cut = guide.send('POST', '/v1/participants', adding('Hiwet'));
    await eventually('the change waits half-way', async () => (await one(WAITING)) !== undefined);
    await postgres.goes(ending);
    expectUnavailable(await cut);
    await holding;
    await comesBack();
    expect(await counts()).toEqual(before);
  });

  test('an event that waited in the outbox is delivered, and an open page hears of it', async () => {
    const participantId = await stage.story.participant();
    const { attemptId } = await stage.story.referral(participantId);
    const attempt = async () => (await coordinator.get(`/v1/attempts/${attemptId}`)).status;
    const page = await openPage(coordinator);
    // Until it may claim again, the relay leaves the event where it is.
    await stage.database.query('revoke update on outbox.event from kring_relay');
    await stage.story.says(participantId, 'yes');
    await postgres.goes(ending);
    await eventually('the page knows that it hears nothing', async () => !page.socket.connected);
    await comesBack();
    expect(await attempt()).toBe(404);
    await eventually('the page hears again', async () => page.socket.connected);
    await stage.database.query('grant update on outbox.event to kring_relay');
    await eventually('the attempt arrived', async () => (await attempt()) === 200);
    await eventually('the page was told', async () => page.heard.some(({ id }) => id === attemptId));
    await eventually('nothing waits any more', async () => (await one(UNSETTLED)) === undefined);
    page.socket.disconnect();
  });
});

const LOCK = 'begin; lock table outbox.event; select pg_sleep(600)';
const HELD = `select mode as value from pg_locks where relation = 'outbox.event'::regclass and mode = 'AccessExclusiveLock' and granted`;
const WAITING = `select query as value from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'kring api'`;

const UNSETTLED = 'select name as value from outbox.event where settled_at is null';

const counts = async () => [
  await one('select count(*) as value from participants.participant'),
  await one('select count(*) as value from outbox.event'),
];

/** A page of hers with its live line, which a browser opens again by itself. */
async function openPage({ cookie }: Browser): Promise<{ socket: Socket; heard: Signal[] }> {
  const heard: Signal[] = [];
  const socket = io(stage.address, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
    forceNew: true,
  });
  socket.on(SIGNAL, (signal: Signal) => heard.push(signal));
  await new Promise<void>((connected) => socket.once('connect', () => connected()));
  return { socket, heard };
}
