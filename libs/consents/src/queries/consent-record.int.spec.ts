import { createHash } from 'node:crypto';
import { keptNotice, MAY_HAVE, receiptOf, type ConsentRecord } from '@kring/consents-domain';
import { consentList, consentReceipt, noticeLanguage, type NoticeLanguage } from '@kring/contracts';
import { Reads } from '@kring/platform-database';
import { FixedClock, herself, setStage, type Stage } from '@kring/testing';
import { AnswerQuestion } from '../use-cases/answer-question.js';
import { WithdrawConsent } from '../use-cases/withdraw-consent.js';
import { findConsent, listConsents } from './index.js';
import { WaitingQuestions } from './waiting-questions.js';

const clock = new FixedClock(new Date());
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(() => clock.moveTo(new Date()));

afterAll(() => stage.close());

const list = async (participantId: string) =>
  consentList.parse(await stage.use(Reads).get(herself(participantId), listConsents)).items;
const find = (participantId: string, id: string) =>
  stage.use(Reads).get<ConsentRecord>(herself(participantId), findConsent, { id });
const statesOf = async (participantId: string) =>
  Object.fromEntries((await list(participantId)).map(({ purpose, state }) => [purpose, state]));

async function asked(language: NoticeLanguage = 'nl') {
  const participantId = await stage.story.participant();
  await stage.story.referral(participantId, ['identity', 'care']);
  const { items } = await stage.use(WaitingQuestions).list(herself(participantId), language);
  const question = items.find(({ purpose }) => purpose === 'support')!;
  const say = (answer: 'yes' | 'no' | 'talk-first') => {
    const read = { noticeHash: question.notice.hash, language, understood: true };
    return stage
      .use(AnswerQuestion)
      .execute(herself(participantId), question.id, { answer, add: [], ...read });
  };
  return { participantId, question, say };
}

describe.each(noticeLanguage.options)('the words that she read in %s', (language) => {
  test('are kept in the transaction of her answer, and prove themselves', async () => {
    const { question, say } = await asked(language);
    await say('no');
    const rows = await stage.database.query<{ text: string }>(
      'select text from consents.notice where hash = $1 and language = $2 and version = $3',
      [question.notice.hash, language, question.notice.version],
    );
    const { hash, reviewed, ...words } = question.notice;
    expect(rows.map(({ text }) => createHash('sha256').update(text).digest('base64url'))).toEqual([hash]);
    expect(keptNotice(rows[0]!.text)).toEqual(words);
    expect(reviewed).toBe(language === 'nl');
  });

  test('stand in her receipt', async () => {
    const { participantId, question, say } = await asked(language);
    await say('yes');
    const receipt = consentReceipt.parse(receiptOf(await find(participantId, question.id)));
    expect(receipt['dct:language']).toBe(language);
    expect(receipt['dpv:hasNotice'][0]!['rdf:value']).toContain(JSON.stringify(question.notice.title));
  });
});

test('the same words are kept once, however many people read them', async () => {
  const [one, other] = [await asked(), await asked()];
  await one.say('yes');
  await other.say('no');
  expect(other.question.notice.hash).toBe(one.question.notice.hash);
  const rows = await stage.database.query('select from consents.notice where hash = $1', [
    one.question.notice.hash,
  ]);
  expect(rows).toHaveLength(1);
});

test.each([
  [`update consents.notice set text = text || ' '`, '55000'],
  ['delete from consents.notice', '55000'],
  [`insert into consents.notice values (repeat('h', 43), '1', 'nl', '["1","nl"]')`, '23514'],
])('words that were read can’t be changed or forged: %s', async (statement, code) => {
  await (await asked()).say('no');
  await expect(stage.database.query(statement)).rejects.toMatchObject({ code });
});

test('an answer without its words, its way or the offer of a talk alone can’t be stored', async () => {
  const { participantId } = await asked();
  const unproven = stage.database.query(
    `insert into consents.event (id, participant_id, recipient_id, purpose, state, categories, entity, assurance)
     values (gen_random_uuid(), $1, $2, 'support', 'ConsentRefused', '{}', 'participant', 'high')`,
    [participantId, stage.region.bridge.id],
  );
  await expect(unproven).rejects.toMatchObject({ code: '23514' });
});

test('each way in which a consent can end is a state of it, and none is an absence', async () => {
  const { participantId, say } = await asked();
  expect(await statesOf(participantId)).toEqual({
    support: 'ConsentRequested',
    'follow-up': 'ConsentRequested',
  });
  await say('talk-first');
  expect(await statesOf(participantId)).toMatchObject({ support: 'RequestDeferred' });
  clock.moveTo(new Date());
  await say('yes');
  await stage.story.says(participantId, 'no', ['follow-up']);
  expect(await statesOf(participantId)).toEqual({ support: 'ConsentGiven', 'follow-up': 'ConsentRefused' });
  clock.moveTo(new Date());
  await stage.use(WithdrawConsent).execute(herself(participantId), 'all');
  expect(await statesOf(participantId)).toMatchObject({ support: 'ConsentWithdrawn' });
});

test('withdrawing from one leaves what she let another see as it was', async () => {
  const { participantId } = await asked();
  await stage.story.answers(participantId, 'yes');
  clock.moveTo(new Date());
  await stage.use(WithdrawConsent).execute(herself(participantId), stage.region.bridge.id);
  expect(await statesOf(participantId)).toEqual({ support: 'ConsentWithdrawn', 'follow-up': 'ConsentGiven' });
});

test('her newest change stands first, and what she agreed to is what it says', async () => {
  const { participantId, say } = await asked();
  await stage.story.says(participantId, 'no', ['follow-up']);
  clock.moveTo(new Date(clock.now().getTime() + 1000));
  await say('yes');
  expect(await list(participantId)).toMatchObject([
    { purpose: 'support', categories: ['identity'], language: 'nl' },
    { purpose: 'follow-up', categories: ['progress'], language: 'nl' },
  ]);
});

test('somebody else’s record, one without an answer and one that is not there read alike', async () => {
  const { participantId, question, say } = await asked();
  await expect(find(participantId, question.id)).rejects.toMatchObject({ kind: 'absent' });
  await say('yes');
  const stranger = await stage.story.participant('Stranger');
  await expect(find(stranger, question.id)).rejects.toMatchObject({ kind: 'absent' });
  await expect(find(participantId, participantId)).rejects.toMatchObject({ kind: 'absent' });
});

test('the table of what may ever flow is the one that the domain decides by', async () => {
  const rows = await stage.database.query<{ flow: string }>(
    `select kind || ' ' || purpose || ' ' || basis || ' ' || category as flow from consents.may_have`,
  );
  const possible = Object.entries(MAY_HAVE).flatMap(([kind, purposes]) =>
    Object.entries(purposes).flatMap(([purpose, categories]) =>
      categories.map((category) => {
        const basis = purpose === 'integration-task' ? 'public-task' : 'consent';
        return `${kind} ${purpose} ${basis} ${category}`;
      }),
    ),
  );
  expect(rows.map(({ flow }) => flow).sort()).toEqual(possible.sort());
});
