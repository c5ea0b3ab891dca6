import type { SectionContents } from '@kring/contracts';
import { InviteParticipant } from '@kring/participants';
import type { MemberActor } from '@kring/platform-kernel';
import { NOTHING, nowhere, setStage, type Stage } from '@kring/testing';
import { WriteSection } from './write-section.js';

let stage: Stage;
let guide: MemberActor;

beforeAll(async () => {
  stage = await setStage();
  guide = stage.region.delft.guide;
});

afterAll(() => stage.close());

const contact = (phone?: string): SectionContents['contact'] => ({
  channel: 'sms',
  mayOthersAnswer: false,
  ...(phone && { phone }),
});

const write = (id: string, phone: string | undefined, version: number, by: MemberActor = guide) =>
  stage.use(WriteSection).execute(by, id, { category: 'contact', version, content: contact(phone) });

const stands = async (id: string) => {
  const rows = await stage.database.query<{ version: number; phone: string; reach: string; kept: number[] }>(
    `select s.version, s.content->>'phone' as phone,
       (select phone from participants.reach r where r.participant_id = s.participant_id) as reach,
       array(select h.version from dossiers.section_history h where h.participant_id = s.participant_id
         and h.category = s.category order by 1) as kept
     from dossiers.section s where s.participant_id = $1 and s.category = 'contact'`,
    [id],
  );
  return rows[0];
};

const eventsOf = async (id: string) =>
  (await stage.database.query('select from outbox.event where subject_id = $1', [id])).length;

test('a section is written over the version that its writer saw', async () => {
  const id = await stage.story.participant();
  expect(await write(id, '+31600000001', 1)).toEqual({ id, version: 2 });
  expect(await stands(id)).toEqual({
    version: 2,
    phone: '+31600000001',
    reach: '+31600000001',
    kept: [1, 2],
  });
});

test.each([0, 1, 3])(
  'over version %i, where 2 stands, it is refused and nothing is half done',
  async (version) => {
    const id = await stage.story.participant();
    await write(id, '+31600000001', 1);
    const before = { stands: await stands(id), events: await eventsOf(id) };
    await expect(write(id, '+31600000002', version)).rejects.toMatchObject({ name: 'VersionConflict' });
    expect({ stands: await stands(id), events: await eventsOf(id) }).toEqual(before);
  },
);

test('of two writers at once one is refused, and what the other wrote stands', async () => {
  const id = await stage.story.participant();
  const phones = ['+31600000001', '+31600000002'];
  const outcomes = await Promise.allSettled(phones.map((phone) => write(id, phone, 1)));
  const winner = outcomes.findIndex((outcome) => outcome.status === 'fulfilled');
  expect(outcomes[1 - winner]).toMatchObject({ reason: { name: 'VersionConflict' } });
  expect(await stands(id)).toMatchObject({ version: 2, phone: phones[winner], kept: [1, 2] });
});

test('of two who begin the same section at once one is refused', async () => {
  const id = await stage.story.participant();
  const begin = (children: number) => {
    const content = { children, childcareNeeded: true };
    return stage.use(WriteSection).execute(guide, id, { category: 'care', version: 0, content });
  };
  const outcomes = await Promise.allSettled([begin(1), begin(2)]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a code goes no more to a number that was taken out of her file', async () => {
  const id = await stage.story.participant();
  await write(id, undefined, 1);
  await expect(stage.use(InviteParticipant).execute(guide, id)).rejects.toMatchObject({ name: 'NoPhone' });
});

test('the history keeps every version as it was, with who wrote it', async () => {
  const id = await stage.story.participant();
  await write(id, '+31600000001', 1);
  await write(id, '+31600000002', 2);
  const rows = await stage.database.query<{ phone: string; written_by: string }>(
    `select content->>'phone' as phone, written_by from dossiers.section_history
     where participant_id = $1 and category = 'contact' order by version`,
    [id],
  );
  expect(rows.map((row) => row.phone)).toEqual(['+31600000099', '+31600000001', '+31600000002']);
  expect(new Set(rows.map((row) => row.written_by))).toEqual(new Set([guide.memberId]));
});

test.each([
  'update dossiers.section_history set version = version + 100',
  'delete from dossiers.section_history',
])('not even the owner of the database can %s', async (statement) => {
  await stage.story.participant();
  await expect(stage.database.query(statement)).rejects.toMatchObject({ code: '55000' });
});

describe('a category that is not shared', () => {
  const progress = { category: 'progress', version: 0, content: { ladder: 3 } } as const;

  test('reads as absent also to whoever may write the others', async () => {
    const id = await stage.story.participant();
    await expect(stage.use(WriteSection).execute(guide, id, progress)).rejects.toMatchObject({
      kind: 'absent',
    });
  });

  test('can be written as soon as she shares it', async () => {
    const id = await stage.story.participant();
    await stage.story.referral(id);
    await stage.story.answers(id, 'yes', ['follow-up']);
    expect(await stage.use(WriteSection).execute(guide, id, progress)).toMatchObject({ version: 1 });
  });
});

test('somebody else’s participant and one who does not exist read alike, as absent', async () => {
  const id = await stage.story.participant();
  const stranger = stage.region.rijswijk.guide;
  const [hers, nobody] = await Promise.allSettled([
    write(id, '+31600000001', 1, stranger),
    write(nowhere(), '+31600000001', 1, stranger),
  ]);
  expect(hers).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nobody).toEqual(hers);
  expect(await stage.sees(stranger.memberId, id)).toEqual(NOTHING);
});

test('an organisation reads what is shared with it and writes none of it', async () => {
  const { participantId } = await stage.story.accepted('Hiwet', ['identity', 'contact']);
  const tried = write(participantId, '+31600000001', 1, stage.region.bridge.coordinator);
  await expect(tried).rejects.toMatchObject({ kind: 'forbidden' });
});
