import type { ResultList } from '@kring/contracts';
import { WithdrawConsent } from '@kring/consents';
import { Reads } from '@kring/platform-database';
import type { Actor, MemberActor } from '@kring/platform-kernel';
import { TakeStep } from '@kring/referrals';
import { herself, nowhere, setStage, type Stage } from '@kring/testing';
import { attemptResults, myResults, referralResults } from '../queries/index.js';
import { WriteReport } from './write-report.js';
import { WriteResult } from './write-result.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const coordinator = () => stage.region.bridge.coordinator;
const read = async (actor: Actor, named: typeof myResults, id?: string) =>
  (await stage.use(Reads).get<ResultList>(actor as MemberActor, named, id ? { id } : {})).items;
const followed = (id: string) => read(stage.region.delft.guide, referralResults, id);
const measure = (by: MemberActor, id: string) =>
  stage.use(WriteResult).execute(by, id, { ladderBefore: 2, ladderAfter: 3 });

test('started, attended and completed stand apart from the status, with the ladder before and after', async () => {
  const { attemptId, referralId, participantId } = await stage.story.accepted();
  expect(await followed(referralId)).toEqual([]);
  await stage.use(TakeStep).execute(coordinator(), attemptId, { step: 'begin', version: 3 });
  await stage
    .use(WriteReport)
    .execute(coordinator(), attemptId, { mood: 'good', hours: 1, nextStep: 'again' });
  await stage.react();
  const moment = expect.any(String) as string;
  expect(await followed(referralId)).toMatchObject([
    { startedAt: moment, attendedAt: moment, endedAt: null, endedAs: null },
  ]);
  await stage.use(TakeStep).execute(coordinator(), attemptId, { step: 'complete', version: 4 });
  await stage.react();
  await measure(coordinator(), attemptId);
  const result = { endedAs: 'completed', reason: null, ladderBefore: 2, ladderAfter: 3 };
  expect(await followed(referralId)).toMatchObject([result]);
  expect(await read(coordinator(), attemptResults, attemptId)).toMatchObject([result]);
  expect(await read(herself(participantId), myResults)).toMatchObject([result]);
});

async function stopped(reason: 'moved' | 'no-longer-wants') {
  const story = await stage.story.accepted();
  await stage.use(TakeStep).execute(coordinator(), story.attemptId, { step: 'stop', version: 3, reason });
  await stage.react();
  return story;
}

test('its sender reads why it stopped, and never that she no longer wants it', async () => {
  const moved = await stopped('moved');
  expect(await followed(moved.referralId)).toMatchObject([{ endedAs: 'stopped', reason: 'moved' }]);
  const wants = await stopped('no-longer-wants');
  expect(await followed(wants.referralId)).toMatchObject([{ endedAs: 'stopped', reason: 'other' }]);
});

test('its sender follows only while she shares how it goes, and also without the file', async () => {
  const { referralId, participantId } = await stopped('moved');
  await stage.database.query(
    `delete from access.section where participant_id = $1 and organisation_id = $2 and category <> 'progress'`,
    [participantId, stage.region.delft.id],
  );
  expect(await followed(referralId)).toHaveLength(1);
  await stage.use(WithdrawConsent).execute(herself(participantId), stage.region.delft.id);
  expect(await followed(referralId)).toEqual([]);
});

test('another organisation, another participant and a volunteer neither read nor write it', async () => {
  const { attemptId, referralId } = await stopped('moved');
  const { other, rijswijk, bridge } = stage.region;
  for (const id of [attemptId, nowhere()]) {
    await expect(measure(other.coordinator, id)).rejects.toMatchObject({ kind: 'absent' });
    await expect(read(other.coordinator, attemptResults, id)).rejects.toMatchObject({ kind: 'absent' });
  }
  for (const id of [referralId, nowhere()]) {
    await expect(read(rijswijk.guide, referralResults, id)).rejects.toMatchObject({ kind: 'absent' });
  }
  const stranger = await stage.story.participant('Stranger');
  expect(await read(herself(stranger), myResults)).toEqual([]);
  await expect(measure(bridge.volunteer, attemptId)).rejects.toMatchObject({ kind: 'absent' });
});

test('before acceptance there is nothing to measure', async () => {
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  await expect(measure(coordinator(), attemptId)).rejects.toMatchObject({ kind: 'absent' });
});

test('reading a result is a look at how it goes; reading none is not', async () => {
  const { referralId } = await stopped('moved');
  await stage.database.query('truncate access.look');
  await followed(referralId);
  const looks = await stage.database.query('select organisation_id, categories from access.look');
  expect(looks).toEqual([{ organisation_id: stage.region.delft.id, categories: ['progress'] }]);
});
