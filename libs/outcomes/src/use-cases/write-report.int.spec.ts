import { WithdrawConsent } from '@kring/consents';
import { reportList } from '@kring/contracts';
import { AssignMember } from '@kring/participants';
import { Reads } from '@kring/platform-database';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { herself, nowhere, setStage, type Stage } from '@kring/testing';
import { listReports, myReports } from '../queries/index.js';
import { WriteReport } from './write-report.js';

let stage: Stage;
let participantId: string;
let attemptId: string;

beforeAll(async () => {
  stage = await setStage();
});

beforeEach(async () => {
  ({ participantId, attemptId } = await stage.story.accepted());
  const { coordinator, volunteer } = stage.region.bridge;
  await stage.use(AssignMember).execute(coordinator, participantId, volunteer.memberId);
  await stage.database.query('truncate access.look');
});

afterAll(() => stage.close());

const write = (by: MemberActor, id = attemptId, note?: string) =>
  stage.use(WriteReport).execute(by, id, { mood: 'good', hours: 1.5, nextStep: 'again', note });

const theirs = async (actor: MemberActor, id = attemptId) =>
  reportList.parse(await stage.use(Reads).get(actor, listReports, { id })).items;
const hers = async (actor: ParticipantActor) =>
  reportList.parse(await stage.use(Reads).get(actor, myReports)).items;

test('a volunteer reports on the case that she sees, and it stands for all who see it and for herself', async () => {
  const { bridge } = stage.region;
  const { id } = await write(bridge.volunteer, attemptId, 'zij oefende met bellen');
  const report = {
    id,
    mood: 'good',
    hours: 1.5,
    nextStep: 'again',
    note: 'zij oefende met bellen',
    writtenBy: 'Volunteer Bridge',
    organisation: { id: bridge.id, name: 'De Brug' },
  };
  expect(await theirs(bridge.volunteer)).toMatchObject([report]);
  expect(await theirs(bridge.coordinator)).toMatchObject([report]);
  expect(await hers(herself(participantId))).toMatchObject([report]);
});

test('an empty note is no note', async () => {
  await write(stage.region.bridge.volunteer, attemptId, '');
  expect(await hers(herself(participantId))).toMatchObject([{ note: null }]);
});

test('a case that one does not see and one that does not exist read alike, as absent', async () => {
  const elsewhere = await stage.story.accepted('Somebody else');
  const { volunteer } = stage.region.bridge;
  const [unseen, nothing] = await Promise.allSettled([
    write(volunteer, elsewhere.attemptId),
    write(volunteer, nowhere()),
  ]);
  expect(unseen).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nothing).toEqual(unseen);
  await expect(theirs(volunteer, elsewhere.attemptId)).rejects.toMatchObject({ kind: 'absent' });
  await expect(write(stage.region.other.coordinator)).rejects.toMatchObject({ kind: 'absent' });
});

test('before the organisation accepts there is nothing to report', async () => {
  const waiting = await stage.story.participant('Waiting');
  const { attemptId: id } = await stage.story.referral(waiting);
  await stage.story.answers(waiting, 'yes');
  await expect(write(stage.region.bridge.coordinator, id)).rejects.toMatchObject({ kind: 'absent' });
});

test('reading reports is a look at how it goes; reading none is not', async () => {
  const looks = () => stage.database.query('select what, categories, participant_ids from access.look');
  const { bridge } = stage.region;
  expect(await theirs(bridge.coordinator)).toEqual([]);
  expect(await looks()).toEqual([]);
  await write(bridge.volunteer);
  await theirs(bridge.coordinator);
  expect(await looks()).toEqual([
    { what: 'section', categories: ['progress'], participant_ids: [participantId] },
  ]);
});

test('after she withdraws reports are gone for the organisation and stay for herself', async () => {
  const { bridge } = stage.region;
  await write(bridge.volunteer);
  await stage.use(WithdrawConsent).execute(herself(participantId), bridge.id);
  for (const actor of [bridge.volunteer, bridge.coordinator]) {
    await expect(theirs(actor)).rejects.toMatchObject({ kind: 'absent' });
    await expect(write(actor)).rejects.toMatchObject({ kind: 'absent' });
  }
  expect(await hers(herself(participantId))).toHaveLength(1);
});

test('nobody else reads what is written about her', async () => {
  await write(stage.region.bridge.volunteer);
  const stranger = await stage.story.participant('Stranger');
  expect(await hers(herself(stranger))).toEqual([]);
  const { delft, other } = stage.region;
  for (const actor of [delft.guide, other.coordinator]) {
    await expect(theirs(actor)).rejects.toMatchObject({ kind: 'absent' });
  }
});

test('a report travels as an identifier: its words are in no event', async () => {
  await write(stage.region.bridge.volunteer, attemptId, 'vertrouwelijk');
  const events = await stage.database.query(`select * from outbox.event where name = 'report.written'`);
  expect(JSON.stringify(events)).not.toContain('vertrouwelijk');
});
