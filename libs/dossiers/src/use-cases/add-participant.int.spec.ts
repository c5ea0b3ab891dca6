import type { AddParticipant as Adding } from '@kring/contracts';
import { setStage, type Stage } from '@kring/testing';
import { AddParticipant } from './add-participant.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const adding: Adding = {
  birthDate: '1990-05-06',
  identity: { givenName: 'Selam' },
  contact: { channel: 'sms', phone: '+31600000005', mayOthersAnswer: false },
  language: { speaks: ['ti', 'ar'], spokenDutch: 'A0', reads: 'none' },
};

const add = (changes: Partial<Adding> = {}) =>
  stage.use(AddParticipant).execute(stage.region.delft.guide, { ...adding, ...changes });

const EVERYTHING = `
  select (select count(*) from participants.participant) as people,
    (select count(*) from participants.assignment) as assignments,
    (select count(*) from dossiers.section) as sections,
    (select count(*) from dossiers.section_history) as history,
    (select count(*) from consents.consent_grant) as grants,
    (select count(*) from access.entry) as entries,
    (select count(*) from access.section) as open_sections,
    (select count(*) from outbox.event) as events`;

test('she is added with her name, how to reach her and her languages', async () => {
  const { id, reference } = await add();
  expect(reference).toMatch(/^K-[0-9A-Z]{8}$/);
  const rows = await stage.database.query(
    'select category, content, version from dossiers.section where participant_id = $1 order by category',
    [id],
  );
  expect(rows).toEqual([
    { category: 'contact', content: adding.contact, version: 1 },
    { category: 'identity', content: adding.identity, version: 1 },
    { category: 'language', content: adding.language, version: 1 },
  ]);
});

test('the municipality’s own task stands under its own basis, for three years, without how it goes', async () => {
  const { id } = await add();
  const grants = await stage.database.query<{ basis: string; category: string; years: number }>(
    `select basis, category, round(extract(epoch from valid_until - valid_from) / 31556952)::int as years
     from consents.consent_grant where participant_id = $1 order by category`,
    [id],
  );
  const categories = ['care', 'contact', 'identity', 'language', 'path', 'wishes', 'work'];
  expect(grants).toEqual(categories.map((category) => ({ basis: 'public-task', category, years: 3 })));
  expect((await stage.sees(stage.region.delft.id, id)).sections).toEqual(categories);
  expect((await stage.sees(stage.region.delft.guide.memberId, id)).sections).toEqual(categories);
});

test.each([
  ['her birth date is under sixteen', { birthDate: '2020-01-01' }],
  ['her number can not be kept', { contact: { ...adding.contact, phone: 'not a number' } }],
  [
    'her last section can not be written',
    { language: { ...adding.language, spokenDutch: '\u0000' as never } },
  ],
])('when %s nothing at all is stored', async (_, changes) => {
  const before = await stage.database.query(EVERYTHING);
  await expect(add(changes)).rejects.toThrow();
  expect(await stage.database.query(EVERYTHING)).toEqual(before);
});

test.each(['bridge', 'other'] as const)('the coordinator of %s adds nobody', async (organisation) => {
  const { coordinator } = stage.region[organisation];
  await expect(stage.use(AddParticipant).execute(coordinator, adding)).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

test('what she is called travels in no event', async () => {
  await add();
  const events = await stage.database.query('select * from outbox.event');
  expect(JSON.stringify(events)).not.toContain('Selam');
  expect(JSON.stringify(events)).not.toContain('+316');
});
