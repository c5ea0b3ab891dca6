import { standingAt } from '@kring/referrals-domain';
import { FixedClock, setStage, type Stage } from '@kring/testing';
import { AttemptPages } from '../queries/attempt-pages.js';
import { AcceptAttempt } from './accept-attempt.js';
import { DeclineAttempt } from './decline-attempt.js';

const start = new Date();
const weeksLater = new Date(start.getTime() + 20 * 86_400_000);
const clock = new FixedClock(start);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(() => clock.moveTo(start));
afterAll(() => stage.close());

type Told = Parameters<typeof standingAt>[0];
const told = async (referralId: string) =>
  (
    await stage.database.query<Told>(
      'select state, closes_at as "closesAt" from referrals.standing where referral_id = $1',
      [referralId],
    )
  )[0]!;
const stateOf = async (id: string) =>
  (
    await stage.database.query<{ state: string }>('select state from referrals.attempt where id = $1', [id])
  )[0]!.state;

test('a yes after the deadline reopens nothing: the sender was told already', async () => {
  const { referralId, attemptId } = await stage.story.referral(await stage.story.participant('Late'));
  const before = await told(referralId);
  clock.moveTo(weeksLater);
  const [{ participant_id: id } = { participant_id: '' }] = await stage.database.query<{
    participant_id: string;
  }>('select participant_id from referrals.attempt where id = $1', [attemptId]);
  await stage.story.answers(id, 'yes');
  expect(await stateOf(attemptId)).toBe('expired');
  expect(await told(referralId)).toEqual(before);
  expect(standingAt(before, weeksLater)).toBe('not-going-ahead');
  const flows = `select from consents.consent_grant where participant_id = $1 and purpose = 'support' and ended_at is null`;
  expect(await stage.database.query(flows, [id])).toEqual([]);
});

test('an organisation that answers after its deadline is too late, and has no buttons', async () => {
  const participantId = await stage.story.participant('Slow');
  const { attemptId } = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  clock.moveTo(weeksLater);
  const { coordinator } = stage.region.bridge;
  const page = await stage.use(AttemptPages).get(coordinator, attemptId);
  expect(page.may).toEqual([]);
  const late = { name: 'AnswerTooLate', kind: 'conflict' };
  const { version } = page;
  await expect(stage.use(AcceptAttempt).execute(coordinator, attemptId, version)).rejects.toMatchObject(late);
  const declining = { version, reason: 'no-place' } as const;
  await expect(stage.use(DeclineAttempt).execute(coordinator, attemptId, declining)).rejects.toMatchObject(
    late,
  );
  expect(await stateOf(attemptId)).toBe('sent');
});
