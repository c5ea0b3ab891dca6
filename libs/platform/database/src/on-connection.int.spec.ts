import { openTestDatabase, type TestDatabase } from '@kring/testing';
import { isDatabaseAway } from './database-away.js';
import { onConnection } from './on-connection.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.drop());

test('it answers what the work answers, and is closed after', async () => {
  const pid = await onConnection(database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return rows[0]!.pid;
  });
  const open = async () => database.query('select from pg_stat_activity where pid = $1', [pid]);
  while ((await open()).length > 0);
});

test('a line that breaks between two statements is told by the next, and ends no process', async () => {
  const broken = onConnection(database.ownerUrl, async (client) => {
    const ended = new Promise((resolve) => client.once('end', resolve));
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await database.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    await ended;
    await client.query('select 1');
  });
  const error: unknown = await broken.catch((thrown: unknown) => thrown);
  expect(isDatabaseAway(error)).toBe(true);
});
