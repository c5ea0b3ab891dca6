import { PUBLIC, SYSTEM, type MemberActor } from '@kring/platform-kernel';
import { setStage, type Stage } from '@kring/testing';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { isDatabaseAway } from './database-away.js';
import { UnitOfWork } from './unit-of-work.js';

let stage: Stage;
let source: DataSource;
let work: UnitOfWork;
let coordinator: MemberActor;

beforeAll(async () => {
  stage = await setStage();
  coordinator = stage.region.bridge.coordinator;
  source = createDataSource(stage.database.as('kring_api'), [], 'units of work');
  await source.initialize();
  work = new UnitOfWork(source);
});

afterAll(async () => {
  await source.destroy();
  await stage.close();
});

const count = () =>
  work.query('update organisations.organisation set answers = answers + 1 where id = $1', [
    coordinator.organisationId,
  ]);

const counted = async () => {
  const rows = await stage.database.query<{ answers: number }>(
    'select answers from organisations.organisation where id = $1',
    [coordinator.organisationId],
  );
  return rows[0]!.answers;
};

const audience = async () => {
  const rows = await work.query<{ audience: string | null }>('select access.reader() as audience');
  return rows[0]!.audience;
};

test('what is done in it is there when it ends, and says what the task answered', async () => {
  const before = await counted();
  const answer = await work.run(coordinator, async () => {
    await count();
    expect(await counted()).toBe(before);
    return 'done';
  });
  expect([answer, await counted()]).toEqual(['done', before + 1]);
});

test('when it throws, nothing of it is there', async () => {
  const before = await counted();
  const failing = work.run(coordinator, async () => {
    await count();
    throw new Error('half-way');
  });
  await expect(failing).rejects.toThrow('half-way');
  expect(await counted()).toBe(before);
});

test('one inside another joins it: both are there or neither', async () => {
  const before = await counted();
  const failing = work.run(coordinator, async () => {
    await work.run(coordinator, count);
    throw new Error('after the inner one ended');
  });
  await expect(failing).rejects.toThrow();
  expect(await counted()).toBe(before);
  await work.run(coordinator, async () => {
    await count();
    await work.run(coordinator, count);
  });
  expect(await counted()).toBe(before + 2);
});

test('one inside another is never somebody else’s', async () => {
  const another = stage.region.other.coordinator;
  for (const actor of [another, PUBLIC, SYSTEM, stage.region.bridge.volunteer]) {
    const mixed = work.run(coordinator, () => work.run(actor, audience));
    await expect(mixed).rejects.toThrow(/somebody else/);
  }
});

test('when the line breaks between two of its statements, the database is away and nothing of it is there', async () => {
  const before = await counted();
  const broken = work.run(coordinator, async () => {
    await count();
    const [line] = await work.query<{ pid: number }>('select pg_backend_pid() as pid');
    await stage.database.query('select pg_terminate_backend($1)', [line!.pid]);
    while (!work.manager.queryRunner!.isReleased) await new Promise((resolve) => setTimeout(resolve, 5));
    await count();
  });
  const error: unknown = await broken.catch((thrown: unknown) => thrown);
  expect(isDatabaseAway(error)).toBe(true);
  expect(await counted()).toBe(before);
  await work.run(coordinator, count);
  expect(await counted()).toBe(before + 1);
});

test('outside of one there is nothing to write with', async () => {
  expect(() => work.manager).toThrow(/work\.run/);
  await expect(work.query('select 1')).rejects.toThrow(/work\.run/);
  await work.run(coordinator, count);
  expect(() => work.manager).toThrow(/work\.run/);
});

test('its rows are seen as its actor, and what is nobody’s sees nothing', async () => {
  expect(await work.run(coordinator, audience)).toBe(coordinator.organisationId);
  expect(await work.run(stage.region.bridge.volunteer, audience)).toBe(
    stage.region.bridge.volunteer.memberId,
  );
  expect(await work.run(PUBLIC, audience)).toBeNull();
});

test('two at once do not see as each other', async () => {
  const others = [coordinator, stage.region.other.coordinator, stage.region.delft.guide];
  const seen = await Promise.all(
    Array.from({ length: 30 }, (_, number) =>
      work.run(others[number % 3]!, async () => {
        await work.query('select pg_sleep(0.002)');
        return audience();
      }),
    ),
  );
  const expected = [coordinator.organisationId, stage.region.other.id, stage.region.delft.guide.memberId];
  expect(seen).toEqual(Array.from({ length: 30 }, (_, number) => expected[number % 3]));
});

test.each([
  ['ended well', () => Promise.resolve()],
  ['failed', () => Promise.reject(new Error('half-way'))],
])('its connection remembers nobody after it %s', async (_, task) => {
  await work.run(coordinator, task).catch(() => undefined);
  const rows = await Promise.all(
    Array.from({ length: 8 }, () =>
      source.query<{ audience: string | null }[]>('select access.reader() as audience, pg_sleep(0.01)'),
    ),
  );
  expect(rows.flat().map(({ audience: reader }) => reader)).toEqual(Array.from({ length: 8 }, () => null));
});

test('become another that one is too, it reads as that one, and then as itself again', async () => {
  const other = { kind: 'participant', participantId: stage.region.other.id, assurance: 'high' } as const;
  const seen = await work.run(coordinator, async () => [
    await audience(),
    await work.become(other, audience),
    await audience(),
  ]);
  expect(seen).toEqual([coordinator.organisationId, other.participantId, coordinator.organisationId]);
});
