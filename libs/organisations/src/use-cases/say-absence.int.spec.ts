import { UnitOfWork } from '@kring/platform-database';
import { nowhere, setStage, type Stage } from '@kring/testing';
import { SayAbsence } from './say-absence.js';

let stage: Stage;
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const say = (
  by = stage.region.bridge.coordinator,
  coverId: string | null = null,
  until: string | null = tomorrow,
) => stage.use(SayAbsence).execute(by, { until, coverId });
const read = () => stage.use(SayAbsence).read(stage.region.bridge.coordinator);

test('she says until when she is away, says it anew, and is back', async () => {
  expect(await read()).toEqual({ until: null, coverId: null });
  await say();
  await say();
  expect(await read()).toEqual({ until: tomorrow, coverId: null });
  await say(undefined, null, null);
  expect(await read()).toEqual({ until: null, coverId: null });
});

test('what is past is over by itself', async () => {
  await say();
  await stage.database.query(`update organisations.absence set until = current_date - 2`);
  expect(await read()).toEqual({ until: null, coverId: null });
});

test('who covers works here and looks after questions; a day that was is no absence', async () => {
  const { bridge, other } = stage.region;
  const cantCover = [
    nowhere(),
    other.coordinator.memberId,
    bridge.volunteer.memberId,
    bridge.coordinator.memberId,
  ];
  for (const id of cantCover) await expect(say(undefined, id)).rejects.toMatchObject({ path: 'coverId' });
  await expect(say(undefined, null, '2020-01-01')).rejects.toMatchObject({ path: 'until' });
});

test('only who looks after questions says it, and only of herself, also by the row itself', async () => {
  const { bridge, delft, other } = stage.region;
  for (const actor of [bridge.volunteer, delft.guide]) {
    await expect(say(actor)).rejects.toMatchObject({ kind: 'forbidden' });
  }
  const work = stage.use(UnitOfWork);
  const forAnother = () =>
    work.query('insert into organisations.absence (member_id, until) values ($1, $2)', [
      other.coordinator.memberId,
      tomorrow,
    ]);
  await expect(work.run(bridge.coordinator, forAnother)).rejects.toThrow('row-level security');
});
