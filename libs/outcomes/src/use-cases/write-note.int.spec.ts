import { mayHold } from '@kring/consents-domain';
import { WithdrawConsent } from '@kring/consents';
import { categories, noteList, writeNote, type Category, type NoteReach } from '@kring/contracts';
import { AssignMember, WriteSafety } from '@kring/participants';
import { Reads } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { herself, nowhere, setStage, type Stage } from '@kring/testing';
import { listNotes, myNotes } from '../queries/index.js';
import { WriteNote } from './write-note.js';

let stage: Stage;
let participantId: string;

beforeAll(async () => {
  stage = await setStage();
});

beforeEach(async () => {
  ({ participantId } = await stage.story.accepted('Hiwet', ['identity', 'language']));
  const { coordinator, volunteer } = stage.region.bridge;
  await stage.use(AssignMember).execute(coordinator, participantId, volunteer.memberId);
  await stage.database.query('truncate access.look');
});

afterAll(() => stage.close());

const write = (by: MemberActor, category: Category, reach: NoteReach, id = participantId) =>
  stage.use(WriteNote).execute(by, id, { text: `${reach} over ${category}`, category, reach });
const theirs = async (actor: MemberActor, id = participantId) =>
  noteList.parse(await stage.use(Reads).get(actor, listNotes, { id })).items;
const hers = async (id = participantId) =>
  noteList.parse(await stage.use(Reads).get(herself(id), myNotes)).items;

test('an internal note is for everyone of the own organisation who sees her, and for herself', async () => {
  const { bridge, delft } = stage.region;
  await write(bridge.volunteer, 'work', 'internal');
  const note = {
    text: 'internal over work',
    category: 'work',
    reach: 'internal',
    writtenBy: 'Volunteer Bridge',
    organisation: { id: bridge.id, name: 'De Brug' },
    attachments: [],
  };
  expect(await theirs(bridge.volunteer)).toMatchObject([{ ...note, mayAttach: true }]);
  expect(await theirs(bridge.coordinator)).toMatchObject([{ ...note, mayAttach: false }]);
  expect(await hers()).toMatchObject([note]);
  expect(await theirs(delft.guide)).toEqual([]);
});

test('a shared note is for whoever has its category of her now, and for nobody else', async () => {
  const { bridge, delft } = stage.region;
  await write(delft.guide, 'language', 'shared');
  await write(delft.guide, 'wishes', 'shared');
  expect((await theirs(bridge.coordinator)).map(({ category }) => category)).toEqual(['language']);
  expect(await theirs(delft.guide)).toHaveLength(2);
  expect(await hers()).toHaveLength(2);
  await stage.database.query(
    `update access.section set valid_until = now() where audience_id = $1 and category = 'language'`,
    [bridge.id],
  );
  expect(await theirs(bridge.coordinator)).toEqual([]);
  expect(await theirs(bridge.volunteer)).toHaveLength(1);
});

test('who does not have the category shares nothing of it, and is told to keep it inside', async () => {
  const { bridge } = stage.region;
  const refused = { kind: 'refused', path: 'reach' };
  for (const category of ['work', 'progress'] as const) {
    await expect(write(bridge.coordinator, category, 'shared')).rejects.toMatchObject(refused);
  }
  expect(await hers()).toEqual([]);
});

test('of what a kind of organisation may never have it keeps no note either', async () => {
  const refused = { kind: 'refused', path: 'category' };
  await expect(write(stage.region.bridge.coordinator, 'path', 'internal')).rejects.toMatchObject(refused);
  const periods = await stage.database.query<{ kind: 'migrant'; category: Category }>(
    'select kind, category from retention.period',
  );
  for (const kind of ['municipality', 'migrant', 'volunteer', 'social'] as const) {
    const kept = periods.filter((row) => row.kind === kind).map(({ category }) => category);
    expect(kept.sort()).toEqual(categories.filter((category) => mayHold(kind, category)).sort());
  }
});

test('a note that is empty, too long or holds a citizen service number is refused', () => {
  const taken = (text: string) => writeNote.safeParse({ text, category: 'work', reach: 'internal' }).success;
  expect([' ', 'x'.repeat(2001), 'haar nummer is 111 222 333'].map(taken)).toEqual([false, false, false]);
  expect(writeNote.parse({ text: '  zij belde  ', category: 'work', reach: 'internal' }).text).toBe(
    'zij belde',
  );
});

test('whom one does not see and who does not exist read alike, as absent', async () => {
  const { other, delft } = stage.region;
  for (const id of [participantId, nowhere()]) {
    await expect(write(other.coordinator, 'identity', 'internal', id)).rejects.toMatchObject({
      kind: 'absent',
    });
    await expect(theirs(other.coordinator, id)).rejects.toMatchObject({ kind: 'absent' });
  }
  const stranger = await stage.story.participant('Stranger');
  await write(delft.guide, 'identity', 'shared');
  expect(await hers(stranger)).toEqual([]);
});

test('after she withdraws an organisation reads no note and writes none, and she keeps all', async () => {
  const { bridge, delft } = stage.region;
  await write(bridge.coordinator, 'identity', 'internal');
  await write(delft.guide, 'identity', 'shared');
  expect(await theirs(bridge.volunteer)).toHaveLength(2);
  await stage.use(WithdrawConsent).execute(herself(participantId), bridge.id);
  for (const actor of [bridge.coordinator, bridge.volunteer]) {
    await expect(theirs(actor)).rejects.toMatchObject({ kind: 'absent' });
    await expect(write(actor, 'identity', 'internal')).rejects.toMatchObject({ kind: 'absent' });
  }
  expect(await hers()).toHaveLength(2);
});

test('whom a reader does not know around her it does not learn of by a note, nor anybody in safety mode', async () => {
  const { bridge, delft } = stage.region;
  await write(delft.guide, 'identity', 'shared');
  expect(await theirs(bridge.coordinator)).toMatchObject([{ organisation: { id: delft.id } }]);
  await stage.use(WriteSafety).execute(herself(participantId), true);
  const unnamed = { writtenBy: null, organisation: null, text: 'shared over identity' };
  expect(await theirs(bridge.coordinator)).toMatchObject([unnamed]);
  await stage.use(WriteSafety).execute(herself(participantId), false);
  await stage.database.query('delete from consents.acquaintance where participant_id = $1', [participantId]);
  expect(await theirs(bridge.coordinator)).toMatchObject([unnamed]);
});

test('reading notes is a look at the categories that were shown; reading none is no look', async () => {
  const { bridge, delft } = stage.region;
  const looks = () => stage.database.query('select what, categories, participant_ids from access.look');
  await theirs(bridge.coordinator);
  expect(await looks()).toEqual([]);
  await write(delft.guide, 'language', 'shared');
  await write(delft.guide, 'wishes', 'shared');
  await write(bridge.coordinator, 'work', 'internal');
  await theirs(bridge.coordinator);
  expect(await looks()).toEqual([
    { what: 'section', categories: ['language', 'work'], participant_ids: [participantId] },
  ]);
});

test('a note travels as an identifier, and of an internal one only she hears', async () => {
  const events = () =>
    stage.database.query<{ touches: { kind: string; needs?: string }[] }>(
      `select * from outbox.event where name = 'note.written' and subject_id = $1 order by id`,
      [participantId],
    );
  await write(stage.region.delft.guide, 'wishes', 'internal');
  await write(stage.region.delft.guide, 'language', 'shared');
  const [internal, shared] = await events();
  expect(JSON.stringify([internal, shared])).not.toContain(' over ');
  expect(internal!.touches.map(({ kind }) => kind)).toEqual(['me']);
  expect(shared!.touches[1]).toMatchObject({ kind: 'participant', needs: 'language' });
});
