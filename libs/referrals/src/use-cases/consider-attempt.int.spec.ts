import type { ReferralPage } from '@kring/contracts';
import { Reads } from '@kring/platform-database';
import { nowhere, setStage, type Stage } from '@kring/testing';
import { AttemptPages } from '../queries/attempt-pages.js';
import { referralPage } from '../queries/index.js';
import { AcceptAttempt } from './accept-attempt.js';
import { ConsiderAttempt } from './consider-attempt.js';
import { DeclineAttempt } from './decline-attempt.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

async function arrived() {
  const participantId = await stage.story.participant();
  const referral = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  return { participantId, ...referral };
}

const consider = (
  id: string,
  event: 'review' | 'waitlist',
  version = 2,
  by = stage.region.bridge.coordinator,
) => stage.use(ConsiderAttempt).execute(by, id, event, version);
const pageOf = (id: string) => stage.use(AttemptPages).get(stage.region.bridge.coordinator, id);
const BESIDE = ['ask-back', 'keep', 'give'];
const answersTo = async (id: string) => (await pageOf(id)).may.filter((button) => !BESIDE.includes(button));
const senderReads = (id: string) =>
  stage.use(Reads).get<ReferralPage>(stage.region.delft.guide, referralPage, { id });

test('looked at, then on the waiting list, then accepted', async () => {
  const { attemptId } = await arrived();
  expect(await answersTo(attemptId)).toEqual(['accept', 'decline', 'review', 'waitlist']);
  expect(await consider(attemptId, 'review')).toMatchObject({ state: 'in-review', version: 3 });
  expect(await pageOf(attemptId)).toMatchObject({ state: 'in-review' });
  expect(await answersTo(attemptId)).toEqual(['accept', 'decline', 'waitlist']);
  expect(await consider(attemptId, 'waitlist', 3)).toMatchObject({ state: 'waitlisted', version: 4 });
  expect(await pageOf(attemptId)).toMatchObject({ state: 'waitlisted' });
  expect(await answersTo(attemptId)).toEqual(['accept', 'decline']);
  const accepted = await stage.use(AcceptAttempt).execute(stage.region.bridge.coordinator, attemptId, 4);
  expect(accepted.state).toBe('accepted');
});

test('its sender reads as before, and nobody of it is told', async () => {
  const { attemptId, referralId } = await arrived();
  const before = await senderReads(referralId);
  await consider(attemptId, 'review');
  await consider(attemptId, 'waitlist', 3);
  await stage.react();
  expect(await senderReads(referralId)).toEqual(before);
  const told = await stage.database.query<{ touches: { kind: string }[] }>(
    `select touches from outbox.event where name = 'attempt.considered' and subject_id = $1`,
    [attemptId],
  );
  expect(told.map(({ touches }) => touches.map(({ kind }) => kind))).toEqual([['attempt'], ['attempt']]);
});

test('it opens nothing of her', async () => {
  const { attemptId, participantId } = await arrived();
  await consider(attemptId, 'waitlist');
  expect(await stage.sees(stage.region.bridge.id, participantId)).toEqual({
    entries: ['attempt'],
    sections: [],
  });
});

test('what can not happen any more is refused with what still can', async () => {
  const { attemptId } = await arrived();
  await consider(attemptId, 'waitlist');
  await expect(consider(attemptId, 'review', 3)).rejects.toMatchObject({
    name: 'NotNow',
    allowed: expect.arrayContaining(['accept', 'decline']) as string[],
  });
});

test('over a version that somebody else changed it is refused', async () => {
  const { attemptId } = await arrived();
  await expect(consider(attemptId, 'review', 1)).rejects.toMatchObject({ name: 'VersionConflict' });
});

test('another organisation’s and one that does not exist read alike, as absent', async () => {
  const { attemptId } = await arrived();
  const stranger = stage.region.other.coordinator;
  for (const id of [attemptId, nowhere()]) {
    await expect(consider(id, 'review', 2, stranger)).rejects.toMatchObject({ kind: 'absent' });
  }
});

test('of a hundred who accept, decline and put on the list at once exactly one wins', async () => {
  const { attemptId } = await arrived();
  const { coordinator } = stage.region.bridge;
  const acts = [
    () => stage.use(AcceptAttempt).execute(coordinator, attemptId, 2),
    () => stage.use(DeclineAttempt).execute(coordinator, attemptId, { version: 2, reason: 'no-place' }),
    () => consider(attemptId, 'waitlist'),
  ];
  const outcomes = await Promise.allSettled(Array.from({ length: 100 }, (_, at) => acts[at % 3]!()));
  const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(lost).toHaveLength(99);
  for (const { reason } of lost) expect(reason).toMatchObject({ kind: 'conflict' });
  const steps = await stage.database.query<{ count: number }>(
    'select count(*)::int as count from referrals.attempt_log where attempt_id = $1',
    [attemptId],
  );
  // Arrival was the first step.
  expect(steps).toEqual([{ count: 2 }]);
});
