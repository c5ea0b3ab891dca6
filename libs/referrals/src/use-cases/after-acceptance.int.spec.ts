import type { MyReferralList, ReferralPage, TakeStep as Taking } from '@kring/contracts';
import { WithdrawConsent } from '@kring/consents';
import { Reads } from '@kring/platform-database';
import { FixedClock, herself, nowhere, setStage, type Stage } from '@kring/testing';
import { AttemptPages } from '../queries/attempt-pages.js';
import { myReferrals, referralPage } from '../queries/index.js';
import { SayWeMet } from './say-we-met.js';
import { TakeStep } from './take-step.js';

const DAY = 86_400_000;
const today = new Date();
const clock = new FixedClock(today);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(() => clock.moveTo(today));
afterAll(() => stage.close());

type Planning = Extract<Taking, { step: 'plan-handover' }>;

const plan = (id: string, changes: Partial<Planning> = {}, by = stage.region.bridge.coordinator) =>
  stage.use(TakeStep).execute(by, id, {
    step: 'plan-handover',
    version: 3,
    meetsAt: new Date(today.getTime() + 3 * DAY).toISOString(),
    place: 'Buurthuis, zaal 2',
    senderContactId: stage.region.delft.guide.memberId,
    recipientContactId: stage.region.bridge.volunteer.memberId,
    ...changes,
  });
const weMet = (participantId: string, id: string) => stage.use(SayWeMet).execute(herself(participantId), id);
const pageOf = (id: string) => stage.use(AttemptPages).get(stage.region.bridge.coordinator, id);
const hers = async (participantId: string) =>
  (await stage.use(Reads).get<MyReferralList>(herself(participantId), myReferrals)).items[0]!;
const stop = (id: string, version: number) =>
  stage.use(TakeStep).execute(stage.region.bridge.coordinator, id, {
    step: 'stop',
    version,
    reason: 'found-work',
    explanation: '',
  });

test('a first meeting is planned, she says that they met, and it is completed', async () => {
  const { attemptId, participantId } = await stage.story.accepted();
  const { delft, bridge } = stage.region;
  expect(await plan(attemptId)).toMatchObject({ state: 'handover-planned', version: 4 });
  const planned = {
    place: 'Buurthuis, zaal 2',
    senderContact: { id: delft.guide.memberId },
    recipientContact: { id: bridge.volunteer.memberId },
    metAt: null,
  };
  expect(await pageOf(attemptId)).toMatchObject({ state: 'handover-planned', handover: planned });
  expect(await hers(participantId)).toMatchObject({ state: 'meeting', handover: planned });
  await weMet(participantId, attemptId);
  const { metAt } = (await hers(participantId)).handover!;
  expect(metAt).not.toBeNull();
  expect(await pageOf(attemptId)).toMatchObject({ state: 'active', version: 5, handover: { metAt } });
  const done = await stage
    .use(TakeStep)
    .execute(bridge.coordinator, attemptId, { step: 'complete', version: 5 });
  expect(done).toMatchObject({ state: 'completed', version: 6 });
  expect(await pageOf(attemptId)).toMatchObject({ state: 'completed', may: [] });
  expect(await hers(participantId)).toMatchObject({ state: 'completed', handover: null });
});

test('the log says that it was she who began it', async () => {
  const { attemptId, participantId } = await stage.story.accepted();
  await plan(attemptId);
  await weMet(participantId, attemptId);
  const log = await stage.database.query(
    `select actor_kind, actor_id, organisation_id from referrals.attempt_log where attempt_id = $1 and event = 'begin'`,
    [attemptId],
  );
  expect(log).toEqual([{ actor_kind: 'participant', actor_id: null, organisation_id: null }]);
});

test('a meeting that moves is planned again', async () => {
  const { attemptId } = await stage.story.accepted();
  await plan(attemptId);
  await plan(attemptId, { version: 4, place: 'Bibliotheek' });
  expect(await pageOf(attemptId)).toMatchObject({ version: 5, handover: { place: 'Bibliotheek' } });
});

test('a meeting is to come, and both contacts work where they stand for', async () => {
  const { attemptId } = await stage.story.accepted();
  const { delft, bridge, other } = stage.region;
  await expect(plan(attemptId, { meetsAt: today.toISOString() })).rejects.toMatchObject({ path: 'meetsAt' });
  await expect(plan(attemptId, { senderContactId: bridge.volunteer.memberId })).rejects.toMatchObject({
    path: 'senderContactId',
  });
  for (const recipientContactId of [delft.guide.memberId, other.coordinator.memberId, nowhere()]) {
    await expect(plan(attemptId, { recipientContactId })).rejects.toMatchObject({
      path: 'recipientContactId',
    });
  }
  expect(await pageOf(attemptId)).toMatchObject({ version: 3, handover: null });
});

test('she says that they met of what was planned, once, and of what is hers', async () => {
  const { attemptId, participantId } = await stage.story.accepted();
  await expect(weMet(participantId, attemptId)).rejects.toMatchObject({ name: 'NotNow' });
  await plan(attemptId);
  const stranger = await stage.story.participant('Stranger');
  for (const id of [attemptId, nowhere()]) {
    await expect(weMet(stranger, id)).rejects.toMatchObject({ kind: 'absent' });
  }
  await weMet(participantId, attemptId);
  await expect(weMet(participantId, attemptId)).rejects.toMatchObject({ name: 'NotNow' });
});

test('where the organisation began it, her word is noted beside that', async () => {
  const { attemptId, participantId } = await stage.story.accepted();
  await plan(attemptId);
  await stage
    .use(TakeStep)
    .execute(stage.region.bridge.coordinator, attemptId, { step: 'begin', version: 4 });
  await weMet(participantId, attemptId);
  expect(await pageOf(attemptId)).toMatchObject({ state: 'active', version: 5 });
  expect((await hers(participantId)).handover?.metAt).not.toBeNull();
});

test('before acceptance there is no step, and another organisation finds nothing', async () => {
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  await expect(stop(attemptId, 2)).rejects.toMatchObject({ name: 'NotNow' });
  const accepted = await stage.story.accepted();
  const stranger = stage.region.other.coordinator;
  await expect(plan(accepted.attemptId, {}, stranger)).rejects.toMatchObject({ kind: 'absent' });
  await expect(plan(accepted.attemptId, {}, stage.region.delft.guide)).rejects.toMatchObject({
    kind: 'absent',
  });
});

test('it stops with a reason, which stands in the log, and the other words stay with it', async () => {
  const { attemptId } = await stage.story.accepted();
  await stop(attemptId, 3);
  const rows = await stage.database.query(
    `select l.reason, e.ended_as from referrals.attempt_log l join referrals.ending e on e.attempt_id = l.attempt_id
     where l.attempt_id = $1 and l.event = 'stop'`,
    [attemptId],
  );
  expect(rows).toEqual([{ reason: 'found-work', ended_as: 'stopped' }]);
  expect(await pageOf(attemptId)).toMatchObject({ state: 'not-completed' });
});

test('over a version that somebody else changed nothing is half done', async () => {
  const { attemptId } = await stage.story.accepted();
  await expect(plan(attemptId, { version: 2 })).rejects.toMatchObject({ name: 'VersionConflict' });
  expect(await pageOf(attemptId)).toMatchObject({ state: 'accepted', handover: null });
});

test('after she withdraws she says nothing of a meeting, and nobody takes a step', async () => {
  const { attemptId, participantId } = await stage.story.accepted();
  await plan(attemptId);
  await stage.use(WithdrawConsent).execute(herself(participantId), stage.region.bridge.id);
  await stage.react();
  await expect(weMet(participantId, attemptId)).rejects.toMatchObject({ name: 'NotNow' });
  await expect(stop(attemptId, 4)).rejects.toMatchObject({ kind: 'absent' });
  expect((await hers(participantId)).handover).toBeNull();
});

const viewOf = (memberId: string, referralId: string) =>
  stage.database.query<{ days: number }>(
    `select round(extract(epoch from valid_until - $3::timestamptz) / 86400)::int as days
     from access.entry where audience_id = $1 and subject_id = $2`,
    [memberId, referralId, today],
  );

test('whoever hands her over sees thirty days how it stands, and no name and no section', async () => {
  const { attemptId, participantId, referralId } = await stage.story.accepted();
  const director = { ...stage.region.delft.director, role: 'caseworker' as const };
  await stage.database.query(`update organisations.member set role = 'caseworker' where id = $1`, [
    director.memberId,
  ]);
  await plan(attemptId, { senderContactId: director.memberId });
  expect(await viewOf(director.memberId, referralId)).toEqual([]);
  await weMet(participantId, attemptId);
  await stage.react();
  expect(await viewOf(director.memberId, referralId)).toEqual([{ days: 30 }]);
  expect(await stage.sees(director.memberId, participantId)).toEqual({ entries: ['referral'], sections: [] });
  const page = await stage.use(Reads).get<ReferralPage>(director, referralPage, { id: referralId });
  expect(page).toMatchObject({
    standing: 'accepted',
    why: null,
    signs: [],
    participant: { givenName: null },
  });
});

test('who sees it longer already does not lose it', async () => {
  const { attemptId, participantId, referralId } = await stage.story.accepted();
  const { memberId } = stage.region.delft.guide;
  const before = await viewOf(memberId, referralId);
  await plan(attemptId);
  await weMet(participantId, attemptId);
  await stage.react();
  expect(await viewOf(memberId, referralId)).toEqual(before);
});

test('where the sender sees nothing of her any more nothing comes back', async () => {
  const { attemptId, participantId, referralId } = await stage.story.accepted();
  await plan(attemptId);
  await weMet(participantId, attemptId);
  await stage.database.query('delete from access.entry where participant_id = $1 and organisation_id = $2', [
    participantId,
    stage.region.delft.id,
  ]);
  await stage.react();
  expect(await viewOf(stage.region.delft.guide.memberId, referralId)).toEqual([]);
});
