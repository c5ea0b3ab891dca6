import { participantPage } from '@kring/contracts';
import { AssignMember } from '@kring/participants';
import type { MemberActor } from '@kring/platform-kernel';
import { nowhere, setStage, type Stage } from '@kring/testing';
import { ParticipantPages } from './participant-pages.js';

let stage: Stage;
let participantId: string;

beforeAll(async () => {
  stage = await setStage();
  ({ participantId } = await stage.story.accepted('Hiwet', ['identity', 'language']));
});

beforeEach(async () => {
  await stage.database.query('truncate access.look');
});

afterAll(() => stage.close());

const read = async (actor: MemberActor, id = participantId) =>
  participantPage.parse(await stage.use(ParticipantPages).get(actor, id));

const looks = () =>
  stage.database.query(
    'select audience_id, organisation_id, member_id, purpose, what, categories, participant_ids from access.look',
  );

test('a helper sees exactly the sections that she shares', async () => {
  const page = await read(stage.region.bridge.coordinator);
  expect(page.sections.map(({ category }) => category)).toEqual(['identity', 'language']);
  expect(JSON.stringify(page)).not.toContain('+31600000099');
});

test('a look leaves one line: whose, by which organisation and member, for what, at which categories', async () => {
  const { bridge } = stage.region;
  await read(bridge.coordinator);
  expect(await looks()).toEqual([
    {
      audience_id: bridge.id,
      organisation_id: bridge.id,
      member_id: bridge.coordinator.memberId,
      purpose: 'support',
      what: 'participant',
      categories: ['identity', 'language'],
      participant_ids: [participantId],
    },
  ]);
});

test('a municipality looks for its own task', async () => {
  const { guide } = stage.region.delft;
  await read(guide);
  expect(await looks()).toMatchObject([
    {
      audience_id: guide.memberId,
      purpose: 'integration-task',
      categories: ['contact', 'identity', 'language', 'wishes'],
    },
  ]);
});

test('who is not shared with and who does not exist read alike, and leave no line', async () => {
  const { coordinator } = stage.region.other;
  const [hers, nobody] = await Promise.allSettled([read(coordinator), read(coordinator, nowhere())]);
  expect(hers).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nobody).toEqual(hers);
  expect(await looks()).toEqual([]);
});

test('where the line can not be written she is not read', async () => {
  await stage.database.query('revoke insert on access.look from kring_api');
  await expect(read(stage.region.bridge.coordinator)).rejects.toThrow(/permission denied/);
  await stage.database.query('grant insert on access.look to kring_api');
});

test('her page names the buttons of the role, not of the person', async () => {
  const { bridge, delft } = stage.region;
  expect((await read(delft.guide)).may.sort()).toEqual(['invite', 'refer', 'write-section']);
  expect((await read(bridge.coordinator)).may).toEqual(['assign', 'ask-contact']);
  await stage.use(AssignMember).execute(bridge.coordinator, participantId, bridge.volunteer.memberId);
  expect((await read(bridge.volunteer)).may).toEqual([]);
});

test('sender and helper know of each other around her, and nobody else is named', async () => {
  await stage.story.participant('Somebody else');
  const names = async (actor: MemberActor) =>
    (await read(actor)).arcs.map(({ organisation }) => organisation.name);
  expect(await names(stage.region.bridge.coordinator)).toEqual(['De Brug', 'Gemeente Delft']);
  expect(await names(stage.region.delft.guide)).toEqual(['De Brug', 'Gemeente Delft']);
});

test('her own municipality loses sight of her when its task has ended', async () => {
  const { guide } = stage.region.delft;
  const id = await stage.story.participant('Long ago');
  await stage.database.query(
    `update access.entry set valid_until = now() - interval '1 second' where subject_id = $1 and kind = 'participant'`,
    [id],
  );
  await expect(read(guide, id)).rejects.toMatchObject({ kind: 'absent' });
});
