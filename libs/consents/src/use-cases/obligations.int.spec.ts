import type { MyObligationList, ObligationList } from '@kring/contracts';
import { Reads } from '@kring/platform-database';
import { localMailbox } from '@kring/platform-mail';
import { FixedClock, herself, letterTo, setStage, type Stage } from '@kring/testing';
import { listObligations, myObligations } from '../queries/index.js';
import { AnswerObligation } from './answer-obligation.js';
import { WithdrawConsent } from './withdraw-consent.js';

const DAY = 86_400_000;
const today = new Date();
const clock = new FixedClock(today);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

/** Nobody owes anything, and nothing has happened or been written to anybody yet. */
beforeEach(async () => {
  clock.moveTo(today);
  localMailbox.empty();
  await stage.database.query('truncate consents.obligation, outbox.event cascade');
});

afterAll(() => stage.close());

const after = (days: number) => clock.moveTo(new Date(today.getTime() + days * DAY));
const owed = (actor = stage.region.bridge.coordinator) =>
  stage.use(Reads).get<ObligationList>(actor, listObligations);
const hers = async (id: string) =>
  (await stage.use(Reads).get<MyObligationList>(herself(id), myObligations)).items;

async function withdrawn(name?: string) {
  const story = await stage.story.accepted(name);
  await stage.use(WithdrawConsent).execute(herself(story.participantId), 'all');
  await stage.react();
  return story;
}

const answer = (id: string, given: Parameters<AnswerObligation['execute']>[2]) =>
  stage.use(AnswerObligation).execute(stage.region.administrator, id, given);

const addressOf = async (memberId: string) => {
  const rows = await stage.database.query<{ mail: string }>(
    'select a.mail from identity.account a join organisations.member m on m.account_id = a.id where m.id = $1',
    [memberId],
  );
  return rows[0]!.mail;
};

test('who received her answers for its copies: by a day, under the reference that it knows, with nothing of her', async () => {
  const { participantId, referralId, attemptId } = await withdrawn('Hiwet');
  const { items, open } = await owed();
  const attempts = await stage.database.query<{ reference: string }>(
    'select reference from referrals.attempt where id = $1',
    [attemptId],
  );
  const { reference } = attempts[0]!;
  expect(open).toBe(1);
  expect(items).toMatchObject([{ reference: 'N-0001', receivedAs: [reference], state: 'open', late: false }]);
  const rows = await stage.database.query('select * from consents.obligation');
  for (const secret of [participantId, referralId, attemptId, 'Hiwet', '31600000099']) {
    expect(JSON.stringify([items, rows])).not.toContain(secret);
  }
  expect(await hers(participantId)).toMatchObject([{ organisation: 'De Brug', state: 'open', answer: null }]);
});

test('the municipality is never asked and never told, though she withdrew from it too', async () => {
  await withdrawn();
  const rows = await stage.database.query('select organisation_id from consents.obligation');
  expect(rows).toEqual([{ organisation_id: stage.region.bridge.id }]);
});

test('what never arrived obliges nobody: a yes that she took back at once tells nothing', async () => {
  const participantId = await stage.story.participant();
  await stage.story.referral(participantId);
  await stage.story.says(participantId, 'yes');
  await stage.use(WithdrawConsent).execute(herself(participantId), 'all');
  await stage.react();
  expect(await owed()).toEqual({ items: [], open: 0 });
});

test('once for each withdrawal, however often it is carried out; a second withdrawal is a second one', async () => {
  const { participantId } = await withdrawn();
  const again = async () => {
    await stage.database.query('delete from outbox.inbox');
    await stage.database.query('update outbox.event set settled_at = null');
    await stage.react();
  };
  await again();
  expect((await owed()).items).toHaveLength(1);
  after(1);
  const next = await stage.story.referral(participantId, ['identity']);
  await stage.story.answers(participantId, 'yes');
  after(2);
  await stage.use(WithdrawConsent).execute(herself(participantId), 'all');
  await stage.react();
  await again();
  const { items } = await owed();
  const attempts = await stage.database.query<{ reference: string }>(
    'select reference from referrals.attempt where id = $1',
    [next.attemptId],
  );
  expect(items.map(({ reference }) => reference)).toEqual(['N-0001', 'N-0002']);
  expect(items[1]!.receivedAs).toEqual([attempts[0]!.reference]);
});

test('erased, or kept by a law: she reads which, and an answer stands', async () => {
  const { participantId } = await withdrawn();
  const { id } = (await owed()).items[0]!;
  await answer(id, { answer: 'kept', law: 'other', lawNote: 'Wet op het onderwijs' });
  expect(await owed()).toMatchObject({
    items: [{ state: 'answered', answer: 'kept', law: 'other', answeredBy: 'Administrator Bridge' }],
    open: 0,
  });
  expect(await hers(participantId)).toMatchObject([
    { answer: 'kept', law: 'other', lawNote: 'Wet op het onderwijs' },
  ]);
  await expect(answer(id, { answer: 'erased' })).rejects.toMatchObject({ name: 'ObligationAnswered' });
  const owner = stage.database.query(
    `update consents.obligation set answer = 'erased', law = null, law_note = null`,
  );
  await expect(owner).rejects.toMatchObject({ code: '55000' });
});

test('two answers at once: one counts', async () => {
  await withdrawn();
  const { id } = (await owed()).items[0]!;
  const both = await Promise.allSettled([
    answer(id, { answer: 'erased' }),
    answer(id, { answer: 'kept', law: 'archive-act' }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('not answered in time: marked once, she sees it, administrators get one letter with a count and a day', async () => {
  const { participantId } = await withdrawn('Hiwet');
  await withdrawn('Amina');
  after(13);
  await stage.chores();
  expect(await hers(participantId)).toMatchObject([{ state: 'open', late: false }]);
  after(14);
  await stage.chores();
  await stage.chores();
  expect(await hers(participantId)).toMatchObject([{ state: 'overdue', late: true }]);
  const events = await stage.database.query<{ touches: object[] }>(
    `select touches from outbox.event where name = 'obligation.overdue'`,
  );
  expect(events).toHaveLength(2);
  expect(events.flatMap(({ touches }) => touches)).toContainEqual({ kind: 'me', id: participantId });
  expect(JSON.stringify(events)).not.toContain(stage.region.bridge.id);
  const mail = await addressOf(stage.region.administrator.memberId);
  const letter = letterTo(mail)!;
  expect(localMailbox.letters().filter((one) => one.letter.to === mail)).toHaveLength(1);
  expect(letter.paragraphs[0]).toMatch(/^Bij De Brug wachten 2 wisverzoeken nog op antwoord/);
  expect(JSON.stringify(letter)).not.toMatch(/Hiwet|Amina|V-\w|N-\d/);
});

test('late is better than not: an answer after the day still counts, and stays late', async () => {
  const { participantId } = await withdrawn();
  after(20);
  await stage.chores();
  const { id } = (await owed()).items[0]!;
  await answer(id, { answer: 'erased' });
  expect(await hers(participantId)).toMatchObject([{ state: 'answered', late: true, answer: 'erased' }]);
  after(40);
  await stage.chores();
  const events = await stage.database.query(`select from outbox.event where name = 'obligation.overdue'`);
  expect(events).toHaveLength(1);
});
