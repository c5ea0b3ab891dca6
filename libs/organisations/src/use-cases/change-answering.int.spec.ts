import { UnitOfWork } from '@kring/platform-database';
import { nowhere, setStage, type Stage } from '@kring/testing';
import { ChangeAnswering } from './change-answering.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const change = (by = stage.region.bridge.coordinator, escalationContactId: string | null = null) =>
  stage.use(ChangeAnswering).execute(by, { daysToAnswer: 8, escalationContactId });
const read = (by = stage.region.bridge.coordinator) => stage.use(ChangeAnswering).read(by);

test('a coordinator says within how many working days her organisation answers, and who hears of it if not', async () => {
  const { volunteer } = stage.region.bridge;
  expect(await read()).toEqual({ daysToAnswer: 5, escalationContactId: null });
  await change(undefined, volunteer.memberId);
  expect(await read()).toEqual({ daysToAnswer: 8, escalationContactId: volunteer.memberId });
  expect(await read(stage.region.other.coordinator)).toEqual({ daysToAnswer: 5, escalationContactId: null });
});

test('whoever hears of it works there', async () => {
  for (const id of [nowhere(), stage.region.other.coordinator.memberId]) {
    await expect(change(undefined, id)).rejects.toMatchObject({ path: 'escalationContactId' });
  }
});

test('a volunteer and a municipality change nothing', async () => {
  const { bridge, delft } = stage.region;
  for (const actor of [bridge.volunteer, delft.guide, delft.director]) {
    await expect(change(actor)).rejects.toMatchObject({ kind: 'forbidden' });
  }
});

test('nor does a volunteer by the row itself, nor anyone of another organisation', async () => {
  const work = stage.use(UnitOfWork);
  const { bridge, other } = stage.region;
  const before = await read();
  for (const actor of [bridge.volunteer, other.coordinator]) {
    await work.run(actor, () =>
      work.query('update organisations.organisation set days_to_answer = 1 where id = $1', [bridge.id]),
    );
  }
  expect(await read()).toEqual(before);
});
