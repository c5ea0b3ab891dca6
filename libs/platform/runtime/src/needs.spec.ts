import { readinessOf, type Needed } from './needs.js';

const database = (ask: () => Promise<unknown>): Needed => ({ name: 'database', ask });
const redis = (ask: () => Promise<unknown>): Needed => ({ name: 'redis', ask });

const answers = () => Promise.resolve('anything');
const refuses = () => Promise.reject(new Error('connect ECONNREFUSED'));
const hangs = () => new Promise<never>(() => undefined);

test('a process whose needs all answer is ready', async () => {
  expect(await readinessOf([database(answers), redis(answers)])).toEqual({ status: 'ok' });
  expect(await readinessOf([])).toEqual({ status: 'ok' });
});

test('what refuses is named, and nothing else', async () => {
  const readiness = await readinessOf([database(refuses), redis(answers)]);
  expect(readiness).toEqual({ status: 'unavailable', missing: ['database'] });
});

test('everything that is missing is named at once', async () => {
  const readiness = await readinessOf([database(refuses), redis(refuses)]);
  expect(readiness).toEqual({ status: 'unavailable', missing: ['database', 'redis'] });
});

test('what does not answer in time is missing', async () => {
  const readiness = await readinessOf([database(hangs), redis(answers)], 1);
  expect(readiness).toEqual({ status: 'unavailable', missing: ['database'] });
});
