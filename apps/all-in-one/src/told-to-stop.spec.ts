import { EventEmitter } from 'node:events';
import { whenToldToStop } from './told-to-stop.js';

const heard = (line: object) => Object.assign(new EventEmitter(), line) as never;
const send = () => true;

test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'])('%s is heard, once and again', async (word) => {
  const process = new EventEmitter();
  const stop = whenToldToStop(process as never);
  expect(stop.signal.aborted).toBe(false);
  process.emit(word);
  process.emit(word);
  await stop.told;
  expect(stop.signal.aborted).toBe(true);
});

test('a start script that was killed before anyone listened has told us to stop', async () => {
  const stop = whenToldToStop(heard({ send, connected: false }));
  expect(stop.signal.aborted).toBe(true);
  await stop.told;
});

test('a start script that is there, or never was, has not', () => {
  expect(whenToldToStop(heard({ send, connected: true })).signal.aborted).toBe(false);
  expect(whenToldToStop(heard({ connected: false })).signal.aborted).toBe(false);
});
