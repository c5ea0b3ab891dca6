import { openTestDatabase, type TestDatabase } from '@kring/testing';
import { createDataSource } from './data-source.js';
import { preparedName } from './prepared-client.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.drop());

test('what is asked again was planned before, and each answer is its own', async () => {
  const source = await createDataSource(database.as('kring_api'), [], 'kring prepared').initialize();
  await source.transaction(async (manager) => {
    for (const number of [1, 2, 3]) {
      expect(await manager.query('select $1::int + 1 as next', [number])).toEqual([{ next: number + 1 }]);
    }
    const [{ times }] = await manager.query(
      `select generic_plans + custom_plans as times from pg_prepared_statements where statement = 'select $1::int + 1 as next'`,
    );
    expect(Number(times)).toBe(3);
  });
  await source.destroy();
});

test('a statement has one name, and another has another; a very long one has none', () => {
  expect(preparedName('select $1')).toBe(preparedName('select $1'));
  expect(preparedName('select $1')).not.toBe(preparedName('select $2'));
  expect(preparedName(`select ${'1,'.repeat(4_000)}`)).toBeNull();
});
