import { StartHerself } from '@kring/participants';
import { FixedClock, herself, setStage, type Stage } from '@kring/testing';
import { AskContact } from '../use-cases/ask-contact.js';
import { AskErasure } from '../use-cases/ask-erasure.js';
import { WithdrawConsent } from '../use-cases/withdraw-consent.js';

const DAY = 86_400_000;
const today = new Date('2026-11-24T10:00:00Z');
const clock = new FixedClock(today);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(() => clock.moveTo(today));

/** The period is what it was, and of whom the duty ended nothing is left. */
afterEach(async () => {
  await stage.database.query(
    `update retention.period set months = 60 where kind = 'municipality' and category = 'contact'`,
  );
  clock.moveTo(new Date('2033-01-01T00:00:00Z'));
  await erase();
});

afterAll(() => stage.close());

const rows = async (table: string, participantId: string) =>
  (await stage.database.query(`select from ${table} where participant_id = $1`, [participantId])).length;
const categories = async (participantId: string) => {
  const found = await stage.database.query<{ category: string }>(
    'select category from dossiers.section where participant_id = $1 order by 1',
    [participantId],
  );
  return found.map(({ category }) => category);
};
const ends = async (participantId: string, category: string): Promise<Date> => {
  const found = await stage.database.query<{ at: Date }>(
    'select at from retention.due where participant_id = $1 and category = $2',
    [participantId, category],
  );
  return found[0]!.at;
};
const tombstones = (participantIds: string[]) =>
  stage.database.query<{ id: string; basis: string }>(
    'select participant_id as id, basis from participants.tombstone where participant_id = any ($1)',
    [participantIds],
  );
const erase = () => stage.chore('consents.erase-kept-too-long');
const reported = ({ participantId, attemptId }: { participantId: string; attemptId: string }) =>
  stage.database.query(
    `insert into outcomes.report (id, attempt_id, participant_id, organisation_id, written_by, mood, hours, next_step, note)
     values (gen_random_uuid(), $1, $2, $3, $4, 'good', 1, 'again', 'fijn gesprek')`,
    [attemptId, participantId, stage.region.bridge.id, stage.region.bridge.volunteer.memberId],
  );
/** Her municipality's duty ended today. */
const dutyEnds = (participantId: string) =>
  stage.database.query(
    `update consents.consent_grant set valid_until = $2 where participant_id = $1 and basis = 'public-task'`,
    [participantId, today],
  );

async function onDay(moment: Date, days: number): Promise<void> {
  clock.moveTo(new Date(moment.getTime() + days * DAY));
  await erase();
}

test('five years after her municipality’s duty ended she goes, and not a day sooner', async () => {
  const participantId = await stage.story.participant();
  await stage.react();
  await dutyEnds(participantId);
  const last = await ends(participantId, 'identity');
  expect(last.toISOString()).toBe('2031-11-24T10:00:00.000Z');
  await onDay(last, -1);
  expect(await categories(participantId)).toHaveLength(4);
  await onDay(last, 1);
  expect(await categories(participantId)).toEqual([]);
  expect(await tombstones([participantId])).toEqual([{ id: participantId, basis: 'period' }]);
});

test('while the duty lasts nothing of it goes, however long', async () => {
  const participantId = await stage.story.participant();
  await stage.react();
  const last = await ends(participantId, 'identity');
  await onDay(last, -1);
  expect(await categories(participantId)).toHaveLength(4);
});

test('what a helper reported stays a year after her consent ended, and her file stays', async () => {
  const story = await stage.story.accepted();
  const { participantId } = story;
  await reported(story);
  await stage.use(WithdrawConsent).execute(herself(participantId), 'all');
  await stage.react();
  const last = await ends(participantId, 'progress');
  expect(last.toISOString()).toBe('2027-11-24T10:00:00.000Z');
  await onDay(last, -1);
  expect(await rows('outcomes.report', participantId)).toBe(1);
  await onDay(last, 1);
  expect(await rows('outcomes.report', participantId)).toBe(0);
  expect(await categories(participantId)).toHaveLength(4);
});

test('each category has a period of its own, which can be set', async () => {
  const participantId = await stage.story.participant();
  await stage.react();
  await dutyEnds(participantId);
  await stage.database.query(
    `update retention.period set months = 6 where kind = 'municipality' and category = 'contact'`,
  );
  const last = await ends(participantId, 'contact');
  await onDay(last, 1);
  expect(await categories(participantId)).toEqual(['identity', 'language', 'wishes']);
  expect(await rows('participants.reach', participantId)).toBe(0);
  expect(await rows('dossiers.section_history', participantId)).toBe(3);
});

test('a note goes with its category, and its file with it', async () => {
  const participantId = await stage.story.participant();
  await stage.react();
  await dutyEnds(participantId);
  const { delft } = stage.region;
  await stage.database.query(
    `with noted as (
       insert into outcomes.note
       select gen_random_uuid(), $1, $2, $3, category, 'internal', 'noted', now() from unnest('{contact,language}'::text[]) category
       returning *
     )
     insert into outcomes.attachment
     select gen_random_uuid(), id, participant_id, category, 1, 'a.png', 'image/png', 1, sha256('a'), 'a' from noted`,
    [participantId, delft.id, delft.guide.memberId],
  );
  await stage.database.query(
    `update retention.period set months = 6 where kind = 'municipality' and category = 'contact'`,
  );
  await onDay(await ends(participantId, 'contact'), 1);
  for (const table of ['outcomes.note', 'outcomes.attachment']) {
    const left = await stage.database.query(`select category from ${table} where participant_id = $1`, [
      participantId,
    ]);
    expect([table, left]).toEqual([table, [{ category: 'language' }]]);
  }
});

test('half-way through nothing is half gone, and the next time all of it goes', async () => {
  const some = [await stage.story.participant('One'), await stage.story.participant('Two')];
  await stage.react();
  for (const participantId of some) await dutyEnds(participantId);
  clock.moveTo(new Date('2032-01-01T00:00:00Z'));
  await stage.database.query(`
    create trigger killed before insert on participants.tombstone for each row
      when (new.participant_id = '${some.sort()[1]}') execute function access.refuse_change()`);
  await expect(erase()).rejects.toThrow('only ever added');
  await stage.database.query('drop trigger killed on participants.tombstone');
  for (const participantId of some) expect(await categories(participantId)).toHaveLength(4);
  await erase();
  await erase();
  for (const participantId of some) expect(await categories(participantId)).toEqual([]);
  expect(await tombstones(some)).toHaveLength(2);
});

test('whoever is at it at this moment is left alone until the next time', async () => {
  const participantId = await stage.story.participant();
  await stage.react();
  await dutyEnds(participantId);
  clock.moveTo(new Date('2032-01-01T00:00:00Z'));
  await stage.database.query('begin');
  await stage.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [participantId]);
  await erase();
  expect(await categories(participantId)).toHaveLength(4);
  await stage.database.query('rollback');
  await erase();
  expect(await categories(participantId)).toEqual([]);
});

test('who started by herself is kept as long as her app opens, and goes when she wants to, for nobody has to decide', async () => {
  const start = { birthDate: '1990-05-02', language: 'ar' };
  const { participantId } = await stage.use(StartHerself).execute(start, '192.0.2.7');
  await stage.react();
  const last = await ends(participantId, 'contact');
  expect(last.toISOString()).toBe('2029-11-24T10:00:00.000Z');
  await onDay(last, -1);
  expect(await tombstones([participantId])).toHaveLength(0);
  clock.moveTo(today);
  await stage.use(AskErasure).execute(herself(participantId));
  await stage.react();
  await erase();
  expect(await tombstones([participantId])).toHaveLength(1);
});

test('what a municipality had only to contact her is kept a year', async () => {
  const { participantId } = await stage.story.accepted();
  const { coordinator } = stage.region.bridge;
  const asking = { municipalityId: stage.region.rijswijk.id, categories: [] };
  await stage.use(AskContact).execute(coordinator, participantId, asking);
  await stage.story.answers(participantId, 'yes', ['contact']);
  await stage.use(WithdrawConsent).execute(herself(participantId), 'all');
  await stage.database.query(
    `delete from consents.consent_grant where participant_id = $1 and purpose <> 'contact'`,
    [participantId],
  );
  expect((await ends(participantId, 'contact')).toISOString()).toBe('2027-11-24T10:00:00.000Z');
});
