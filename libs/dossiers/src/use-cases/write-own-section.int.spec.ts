import { StartHerself } from '@kring/participants';
import { UnitOfWork } from '@kring/platform-database';
import { herself, setStage, type Stage } from '@kring/testing';
import { SectionRepository } from '../data/section.repository.js';
import { WriteOwnSection } from './write-own-section.js';

let stage: Stage;
let her: string;

const contact = {
  category: 'contact',
  version: 0,
  content: { channel: 'call', phone: '+31600000055', mayOthersAnswer: false },
} as const;

beforeAll(async () => {
  stage = await setStage();
});

beforeEach(async () => {
  await stage.database.query('delete from participants.rate');
  const start = { birthDate: '1990-05-02', language: 'ar' };
  ({ participantId: her } = await stage.use(StartHerself).execute(start, '192.0.2.7'));
});

afterAll(() => stage.close());

const write = (writing: object, id = her) =>
  stage.use(WriteOwnSection).execute(herself(id), { ...contact, ...writing } as never);
const history = () =>
  stage.database.query(
    'select version, written_by, content from dossiers.section_history where participant_id = $1 order by version',
    [her],
  );

test('who started by herself writes how she can be contacted, over the version that she saw', async () => {
  await write({});
  const content = { ...contact.content, phone: '+31600000056' };
  expect(await write({ version: 1, content })).toEqual({ id: her, version: 2 });
  await expect(write({ version: 1 })).rejects.toMatchObject({ kind: 'conflict' });
  expect(await history()).toEqual([
    { version: 1, written_by: null, content: contact.content },
    { version: 2, written_by: null, content },
  ]);
});

test('what contacting her does not need is not hers to write here', async () => {
  const work = { category: 'work', content: { education: 'mbo', experience: 'zorg' } };
  await expect(write(work)).rejects.toMatchObject({ name: 'NotHersToWrite' });
  expect(await history()).toEqual([]);
});

test('where a municipality keeps her by law it writes, and she says what is wrong', async () => {
  const hiwet = await stage.story.participant('Hiwet');
  await expect(write({ version: 1 }, hiwet)).rejects.toMatchObject({ name: 'NotHersToWrite' });
});

test('the database itself refuses it, and what is written in the name of a member', async () => {
  const { guide } = stage.region.delft;
  const put = (writing: object) =>
    stage.use(UnitOfWork).run(herself(her), () =>
      stage.use(SectionRepository).write({
        ...{ ...contact, participantId: her, writtenBy: null, writtenAt: new Date(), ...writing },
      } as never),
    );
  const hiwet = await stage.story.participant('Hiwet');
  for (const forged of [
    { writtenBy: guide.memberId },
    { participantId: hiwet, category: 'care' },
    { category: 'work' },
  ])
    await expect(put(forged)).rejects.toThrow(/row-level security/);
  await put({});
});
