import type { Readiness } from '@kring/contracts';
import { requestSeconds, watched } from './metrics.js';
import { openWatchDoor, type WatchDoor } from './watch-door.js';

let door: WatchDoor;
let readiness: Readiness = { status: 'ok' };

beforeAll(async () => {
  door = await openWatchDoor(0, '127.0.0.1', () => Promise.resolve(readiness));
});

afterAll(() => door.close());

const look = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${door.port}${path}`);

test('a process that has what it needs is ready', async () => {
  const answer = await look('/health/ready');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok' });
});

test('a process that lacks something says what, and lives on', async () => {
  readiness = { status: 'unavailable', missing: ['redis'] };
  const answer = await look('/health/ready');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ status: 'unavailable', missing: ['redis'] });
  expect((await look('/health/live')).status).toBe(200);
});

test('the numbers are there in the text format of Prometheus', async () => {
  requestSeconds.observe({ method: 'GET', route: '/v1/only-here/:id', status: '200' }, 0.01);
  const stop = watched('kring_outbox_waiting', 'Events that wait.', () => Promise.resolve(3));
  const text = await (await look('/metrics')).text();
  expect(text).toContain(
    'kring_http_request_seconds_count{method="GET",route="/v1/only-here/:id",status="200"} 1',
  );
  expect(text).toContain('kring_outbox_waiting 3');
  stop();
  expect(await (await look('/metrics')).text()).not.toContain('kring_outbox_waiting');
});

test('anything else is absent', async () => {
  expect((await look('/')).status).toBe(404);
});
