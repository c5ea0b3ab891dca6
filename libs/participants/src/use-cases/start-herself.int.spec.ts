import { TooYoung } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import { FixedClock, setStage, type Stage } from '@kring/testing';
import { ParticipantRepository } from '../data/participant.repository.js';
import { TooBusyHere } from '../participants.errors.js';
import { StartHerself } from './start-herself.js';

const today = new Date('2026-11-28T10:00:00Z');
const clock = new FixedClock(today);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(() => stage.database.query('delete from participants.rate'));

afterAll(() => stage.close());

const start = (birthDate = '1990-05-02', address = '192.0.2.7') =>
  stage.use(StartHerself).execute({ birthDate, language: 'ar' }, address);
const count = async () =>
  (await stage.database.query<{ n: string }>('select count(*) as n from participants.participant'))[0]!.n;

test('she is a person of her own, whom nobody added', async () => {
  const owner = await start();
  expect(owner).toMatchObject({ kind: 'participant', assurance: 'high', language: 'ar' });
  const rows = await stage.database.query(
    'select added_by, language from participants.participant where id = $1',
    [owner.participantId],
  );
  expect(rows).toEqual([{ added_by: null, language: 'ar' }]);
});

test('nobody but she sees that she is there', async () => {
  const { participantId } = await start();
  const entries = await stage.database.query(
    'select audience_id, kind, organisation_id from access.entry where participant_id = $1',
    [participantId],
  );
  expect(entries).toEqual([{ audience_id: participantId, kind: 'me', organisation_id: null }]);
  expect(
    await stage.database.query('select from access.section where participant_id = $1', [participantId]),
  ).toEqual([]);
});

test('her birthday begins at midnight in the Netherlands', async () => {
  clock.moveTo(new Date('2026-11-28T23:30:00Z'));
  await expect(start('2010-11-29')).resolves.toMatchObject({ kind: 'participant' });
  clock.moveTo(today);
});

test('the day before her sixteenth birthday nothing comes to exist, and on it she may', async () => {
  const before = await count();
  await expect(start('2010-11-29')).rejects.toThrow(TooYoung);
  expect(await count()).toBe(before);
  await expect(start('2010-11-28')).resolves.toMatchObject({ kind: 'participant' });
});

test('after ten from one address the next waits an hour, and another address does not', async () => {
  for (let nth = 0; nth < 10; nth += 1) await start();
  const before = await count();
  await expect(start()).rejects.toThrow(TooBusyHere);
  expect(await count()).toBe(before);
  await start('1990-05-02', '192.0.2.8');
  clock.moveTo(new Date('2026-11-28T11:01:00Z'));
  await start();
});

test('nobody can start for somebody else, nor in the name of an organisation', async () => {
  const { participantId } = await start();
  const insert = (addedBy: string | null, id: string) =>
    stage
      .use(UnitOfWork)
      .run({ kind: 'participant', participantId, assurance: 'low' }, () =>
        stage.use(ParticipantRepository).add({ id, addedBy, language: 'ar' }),
      );
  const other = '00000000-0000-4000-8000-000000000001';
  await expect(insert(null, other)).rejects.toThrow(/row-level security/);
  await expect(insert(stage.region.delft.id, other)).rejects.toThrow(/row-level security/);
});

test('whom she keeps away finds nothing of her, although no municipality added her', async () => {
  const { participantId } = await start();
  const bridge = stage.region.bridge.id;
  await stage.database.query(
    `insert into participants.keep_away (id, participant_id, organisation_id, since)
     values (gen_random_uuid(), $1, $2, now())`,
    [participantId, bridge],
  );
  const kept = await stage.database.query<{ ids: string[] }>('select participants.kept_from($1, $2) as ids', [
    bridge,
    [],
  ]);
  expect(kept[0]!.ids).toContain(participantId);
});
