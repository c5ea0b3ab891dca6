import { TooYoung } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import { FixedClock, setStage, type Stage } from '@kring/testing';
import { RegisterParticipant } from './register-participant.js';

const today = new Date('2027-03-10T11:00:00Z');
const clock = new FixedClock(today);
const until = new Date('2099-03-10T11:00:00Z');
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

afterAll(() => stage.close());

const register = (birthDate: string) => {
  const { guide } = stage.region.delft;
  const registration = { birthDate, language: 'ti', until };
  return stage.use(UnitOfWork).run(guide, () => stage.use(RegisterParticipant).execute(guide, registration));
};

const stored = async () => {
  const counted = await stage.database.query<Record<string, string>>(
    `select (select count(*) from participants.participant) as people,
       (select count(*) from participants.assignment) as assignments,
       (select count(*) from access.entry) as entries,
       (select count(*) from outbox.event) as events`,
  );
  return counted[0]!;
};

test('whoever is under sixteen is refused and nothing is stored', async () => {
  const before = await stored();
  await expect(register('2011-03-11')).rejects.toThrow(TooYoung);
  expect(await stored()).toEqual(before);
});

test('her birthday begins at midnight in the Netherlands', async () => {
  clock.moveTo(new Date('2027-03-10T23:30:00Z'));
  await expect(register('2011-03-11')).resolves.toMatchObject({ reference: expect.any(String) });
  clock.moveTo(today);
});

test('on her sixteenth birthday she decides for herself', async () => {
  const { id, reference } = await register('2011-03-10');
  expect(reference).toMatch(/^K-[0-9A-Z]{8}$/);
  const rows = await stage.database.query(
    'select reference, language, added_by from participants.participant where id = $1',
    [id],
  );
  expect(rows).toEqual([{ reference, language: 'ti', added_by: stage.region.delft.id }]);
});

test('she is seen by herself, by whoever added her, and by the coordinators there', async () => {
  const { id } = await register('1990-01-01');
  const { delft, rijswijk, bridge } = stage.region;
  expect(await stage.sees(id, id)).toEqual({ entries: ['me'], sections: [] });
  expect((await stage.sees(delft.id, id)).entries).toEqual(['participant']);
  expect((await stage.sees(delft.guide.memberId, id)).entries).toEqual(['participant']);
  for (const audience of [delft.director.memberId, rijswijk.id, rijswijk.guide.memberId, bridge.id]) {
    expect((await stage.sees(audience, id)).entries).toEqual([]);
  }
});

test('whoever added her is assigned to her', async () => {
  const { id } = await register('1990-01-01');
  const rows = await stage.database.query(
    'select member_id, organisation_id, until from participants.assignment where participant_id = $1',
    [id],
  );
  const { delft } = stage.region;
  expect(rows).toEqual([{ member_id: delft.guide.memberId, organisation_id: delft.id, until: null }]);
});
