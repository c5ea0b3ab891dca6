import { openTestDatabase, type TestDatabase } from '@kring/testing';
import { readdirSync, readFileSync } from 'node:fs';
import { describeSchema } from './describe-schema.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.drop());

test('docs/schema shows a fresh database as it is', async () => {
  const described = await describeSchema(database.query);
  const shown = readdirSync('docs/schema').map((name) => `docs/schema/${name}`);
  expect(shown.sort()).toEqual([...described.keys()].sort());
  for (const [file, text] of described) expect(readFileSync(file, 'utf8')).toBe(text);
});

test('which would show one column more', async () => {
  await database.query('alter table participants.participant add probe text');
  const described = await describeSchema(database.query);
  expect(described.get('docs/schema/participants.sql')).toContain('  probe text');
});
