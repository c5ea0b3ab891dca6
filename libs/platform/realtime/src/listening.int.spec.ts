import { openTestDatabase, type TestDatabase } from '@kring/testing';
import { Listening } from './listening.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.drop());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const listeners = async () => {
  const rows = await database.query<{ pid: number }>(
    `select pid from pg_stat_activity
     where datname = current_database() and application_name = 'listen spec_channel'`,
  );
  return rows.map(({ pid }) => pid);
};

test('closed while its connection was away, it does not come back', async () => {
  for (const wait of [0, 90, 105, 120]) {
    const listening = new Listening(database.as('kring_api'), 'spec_channel', () => undefined);
    await listening.start();
    await database.query('select pg_terminate_backend($1)', [(await listeners())[0]!]);
    await pause(wait);
    await listening.close();
    await pause(200);
    expect(await listeners()).toEqual([]);
  }
});

test('what can not be reached at the start is an error, so that the process says so', async () => {
  const nobody = new Listening('postgres://nobody:x@127.0.0.1:1/none', 'spec_channel', () => undefined);
  await expect(nobody.start()).rejects.toThrow();
  await nobody.close();
});
