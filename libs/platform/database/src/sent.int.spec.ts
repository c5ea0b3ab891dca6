import type { MemberActor } from '@kring/platform-kernel';
import { setStage, type Stage } from '@kring/testing';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { UnitOfWork } from './unit-of-work.js';

let stage: Stage;
let source: DataSource;
let work: UnitOfWork;
let coordinator: MemberActor;

beforeAll(async () => {
  stage = await setStage();
  coordinator = stage.region.bridge.coordinator;
  source = createDataSource(stage.database.as('kring_api'), [], 'sent statements');
  await source.initialize();
  work = new UnitOfWork(source);
});

afterAll(async () => {
  await source.destroy();
  await stage.close();
});

const SET = 'update organisations.organisation set answers = $2 where id = $1';
const set = (answers: number) => work.send(SET, [coordinator.organisationId, answers]);
const fail = () => work.send('select 1 / $1::int', [0]);

const answers = async () => {
  const rows = await stage.database.query<{ answers: number }>(
    'select answers from organisations.organisation where id = $1',
    [coordinator.organisationId],
  );
  return rows[0]!.answers;
};

const seen = async () => {
  const sql = 'select answers from organisations.organisation where id = $1';
  return (await work.query<{ answers: number }>(sql, [coordinator.organisationId]))[0]!.answers;
};

test('what was sent stands before what is asked after it, and when the unit of work is over', async () => {
  const read = await work.run(coordinator, async () => {
    set(11);
    set(12);
    return seen();
  });
  expect([read, await answers()]).toEqual([12, 12]);
});

test('where the last of it fails nothing is kept, and the unit of work fails by it', async () => {
  await work.run(coordinator, async () => set(20));
  const failing = work.run(coordinator, async () => {
    set(21);
    fail();
    return 'answered';
  });
  await expect(failing).rejects.toThrow('division by zero');
  expect(await answers()).toBe(20);
});

test('what fails only because of it is not told in its place', async () => {
  const failing = work.run(coordinator, async () => {
    fail();
    await seen();
  });
  await expect(failing).rejects.toThrow('division by zero');
});

test('a task that refuses undoes what it sent', async () => {
  await work.run(coordinator, async () => set(30));
  const refused = work.run(coordinator, async () => {
    set(31);
    throw new Error('refused');
  });
  await expect(refused).rejects.toThrow('refused');
  expect(await answers()).toBe(30);
});

test('a connection that carried a failure serves the next one', async () => {
  const all = Array.from({ length: 40 }, (_, number) =>
    work
      .run(coordinator, async () => (number % 2 ? fail() : set(40)))
      .then(
        () => 'done',
        () => 'failed',
      ),
  );
  const outcomes = await Promise.all(all);
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(20);
  expect(await work.run(coordinator, seen)).toBe(40);
});
