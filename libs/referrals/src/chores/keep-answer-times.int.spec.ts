import { ChangeAnswering } from '@kring/organisations';
import { localMailbox } from '@kring/platform-mail';
import { newId } from '@kring/platform-kernel';
import { workingDaysAfter } from '@kring/referrals-domain';
import { FixedClock, setStage, type Stage } from '@kring/testing';
import { AttemptPages } from '../queries/attempt-pages.js';
import { ConsiderAttempt } from '../use-cases/consider-attempt.js';

const SECOND = 1_000;
let today = new Date();
const clock = new FixedClock(today);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

/** Its own second: for all that is due at one moment there is one letter. */
beforeEach(() => {
  today = new Date(today.getTime() + SECOND);
  clock.moveTo(today);
  localMailbox.empty();
});

/** What still waits is over, and the bridge answers as it did. */
afterEach(async () => {
  after(40);
  await stage.chores();
  const usual = { daysToAnswer: 5, escalationContactId: null };
  await stage.use(ChangeAnswering).execute(stage.region.bridge.coordinator, usual);
});

afterAll(() => stage.close());

const after = (days: number) => clock.moveTo(workingDaysAfter(today, days));

async function arrived(name?: string) {
  const participantId = await stage.story.participant(name);
  const referral = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  return { participantId, ...referral };
}

const mailOf = async (memberId: string) => {
  const rows = await stage.database.query<{ mail: string }>(
    'select a.mail from identity.account a join organisations.member m on m.account_id = a.id where m.id = $1',
    [memberId],
  );
  return rows[0]!.mail;
};
const lettersTo = async (memberId: string) => {
  const mail = await mailOf(memberId);
  return localMailbox
    .letters()
    .filter(({ letter }) => letter.to === mail)
    .map(({ letter }) => letter);
};
const coordinators = () => lettersTo(stage.region.bridge.coordinator.memberId);
const standing = (referralId: string) =>
  stage.database.query('select * from referrals.standing where referral_id = $1', [referralId]);
const pageOf = (id: string) => stage.use(AttemptPages).get(stage.region.bridge.coordinator, id);

const dayOf = (date: Date) =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' }).format(date);

test('reminded after half of the time and the day before the end, once each, also after a restart', async () => {
  await arrived();
  after(2);
  await stage.chores();
  expect(await coordinators()).toHaveLength(0);
  after(3);
  await stage.chores();
  await stage.chores();
  expect(await coordinators()).toHaveLength(1);
  after(4);
  await stage.chores();
  await stage.chores();
  expect(await coordinators()).toHaveLength(2);
});

test('a letter holds a count and a day, and there is one for all that wait', async () => {
  const stories = [await arrived('Hiwet'), await arrived('Amina')];
  after(3);
  await stage.chores();
  const letters = await coordinators();
  expect(letters).toHaveLength(1);
  const words = JSON.stringify(letters);
  expect(words).toContain('2 vragen');
  expect(words).toContain(dayOf(workingDaysAfter(today, 5)));
  for (const { participantId, attemptId, referralId } of stories) {
    for (const secret of [participantId, attemptId, referralId]) expect(words).not.toContain(secret);
  }
  expect(words).not.toMatch(/Hiwet|Amina|Gids/);
});

test('what was answered is not reminded of, and what stands on the waiting list is', async () => {
  const { attemptId } = await arrived();
  await stage.story.accepts(attemptId);
  const waiting = await arrived('Waiting');
  const { coordinator } = stage.region.bridge;
  await stage.use(ConsiderAttempt).execute(coordinator, waiting.attemptId, 'waitlist', 2);
  after(3);
  await stage.chores();
  expect(JSON.stringify(await coordinators())).toContain('één vraag');
});

test('at its deadline it expires: the organisation sees it over, she sees it stopped, its sender reads what was written', async () => {
  const { attemptId, participantId, referralId } = await arrived();
  const told = await standing(referralId);
  after(5);
  await stage.chores();
  expect(await pageOf(attemptId)).toMatchObject({ state: 'expired', may: [] });
  expect(await standing(referralId)).toEqual(told);
  const heard = await stage.database.query<{ name: string }>(
    `select name from outbox.event where touches::text like '%' || $1 || '%' order by name desc`,
    [referralId],
  );
  expect(heard.map(({ name }) => name)).toEqual(['referral.sent', 'attempt.arrived']);
  const flows = `select from consents.consent_grant where participant_id = $1 and purpose = 'support' and ended_at is null`;
  expect(await stage.database.query(flows, [participantId])).toEqual([]);
  const boxes = await stage.database.query(
    `select box from access.entry where subject_id = $1 and audience_id = $2`,
    [attemptId, stage.region.bridge.id],
  );
  expect(boxes).toEqual([{ box: 'done' }]);
});

test('a worker that slept past both reminders and the deadline expires and reminds of nothing', async () => {
  await arrived();
  after(9);
  await stage.chores();
  await stage.chores();
  expect(await coordinators()).toHaveLength(0);
});

async function administrator(): Promise<string> {
  const [id, account] = [newId(), newId()];
  await stage.database.query('insert into identity.account (id, mail) values ($1::uuid, $2)', [
    account,
    `${account}@example.nl`,
  ]);
  await stage.database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, 'Beheer', 'administrator', 'active')`,
    [id, stage.region.bridge.id, account],
  );
  return id;
}

test('nobody answered: its administrators get one letter, and one without an address stands in nobody’s way', async () => {
  const [reachable, unreachable] = [await administrator(), await administrator()];
  await stage.database.query(
    'update identity.account set mail = null where id = (select account_id from organisations.member where id = $1)',
    [unreachable],
  );
  await arrived();
  await arrived('Second');
  after(5);
  await stage.chores();
  await stage.chores();
  const letters = await lettersTo(reachable);
  expect(letters).toHaveLength(1);
  expect(JSON.stringify(letters)).toContain('2 vragen');
});

test('whom the organisation named gets it instead; where she has no address its administrators do', async () => {
  const looksAfter = await administrator();
  const { volunteer, coordinator } = stage.region.bridge;
  const named = { daysToAnswer: 2, escalationContactId: volunteer.memberId };
  await stage.use(ChangeAnswering).execute(coordinator, named);
  await arrived();
  after(2);
  await stage.chores();
  expect(await lettersTo(volunteer.memberId)).toHaveLength(1);
  expect(await lettersTo(looksAfter)).toHaveLength(0);
  await stage.database.query(
    'update identity.account set mail = null where id = (select account_id from organisations.member where id = $1)',
    [volunteer.memberId],
  );
  await arrived('Second');
  after(4);
  await stage.chores();
  expect(await lettersTo(looksAfter)).toHaveLength(1);
});

test('the time is the organisation’s own, and it runs from arrival: while she is asked it stands still', async () => {
  const { coordinator } = stage.region.bridge;
  await stage.use(ChangeAnswering).execute(coordinator, { daysToAnswer: 10, escalationContactId: null });
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId);
  after(4);
  await stage.chores();
  await stage.story.answers(participantId, 'yes');
  const { answerBy } = await pageOf(attemptId);
  expect(new Date(answerBy)).toEqual(workingDaysAfter(today, 14));
});
