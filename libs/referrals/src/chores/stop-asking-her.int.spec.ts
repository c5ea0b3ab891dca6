import { WaitingQuestions } from '@kring/consents';
import { FixedClock, herself, setStage, type Stage } from '@kring/testing';

const DAY = 86_400_000;
const today = new Date();
const clock = new FixedClock(today);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(() => clock.moveTo(today));

/** What still waits is over. */
afterEach(async () => {
  after(60);
  await stage.chores();
});

afterAll(() => stage.close());

const after = (days: number) => clock.moveTo(new Date(today.getTime() + days * DAY));
const supportAsked = async (participantId: string) => {
  const { items } = await stage.use(WaitingQuestions).list(herself(participantId), 'nl');
  return items.filter(({ purpose }) => purpose === 'support').length;
};
const stateOf = async (attemptId: string) => {
  const rows = await stage.database.query<{ state: string; version: number }>(
    'select state, version from referrals.attempt where id = $1',
    [attemptId],
  );
  return rows[0];
};

async function asked(name?: string) {
  const participantId = await stage.story.participant(name);
  return { participantId, ...(await stage.story.referral(participantId)) };
}

test('a question that she left for fourteen days is asked no more, and reads as stopped', async () => {
  const { participantId, attemptId } = await asked();
  after(13);
  await stage.chores();
  expect(await supportAsked(participantId)).toBe(1);
  after(15);
  await stage.chores();
  expect(await supportAsked(participantId)).toBe(0);
  expect(await stateOf(attemptId)).toEqual({ state: 'expired', version: 2 });
  await stage.chores();
  expect(await stateOf(attemptId)).toEqual({ state: 'expired', version: 2 });
});

test('she hears of it, and nobody else does', async () => {
  const { participantId } = await asked();
  await stage.react();
  const before = await stage.database.query<{ id: string }>('select id from outbox.event');
  after(15);
  await stage.chores();
  const said = await stage.database.query<{ name: string; touches: unknown }>(
    'select name, touches from outbox.event where id <> all ($1)',
    [before.map(({ id }) => id)],
  );
  expect(said).toEqual([{ name: 'attempt.lapsed', touches: [{ kind: 'me', id: participantId }] }]);
});

test('what its sender was told is written as it was', async () => {
  const { referralId } = await asked();
  const told = () =>
    stage.database.query('select * from referrals.standing where referral_id = $1', [referralId]);
  const before = await told();
  after(15);
  await stage.chores();
  expect(await told()).toEqual(before);
});

test('what she answered in time is left to what follows from her answer', async () => {
  const { participantId, attemptId } = await asked();
  await stage.story.answers(participantId, 'yes');
  after(1);
  await stage.chores();
  expect(await stateOf(attemptId)).toMatchObject({ state: 'sent' });
});
