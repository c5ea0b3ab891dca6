import type { AnswerQuestion as Answer, Category, Question } from '@kring/contracts';
import { FixedClock, herself, setStage, type Stage } from '@kring/testing';
import { WaitingQuestions } from '../queries/waiting-questions.js';
import { AnswerQuestion } from './answer-question.js';

const CATEGORIES: Category[] = ['identity', 'contact', 'care'];
const today = new Date();
const clock = new FixedClock(today);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(() => clock.moveTo(today));

afterAll(() => stage.close());

async function asked(): Promise<{ participantId: string; question: Question }> {
  const participantId = await stage.story.participant();
  await stage.story.referral(participantId, CATEGORIES);
  const { items } = await stage.use(WaitingQuestions).list(herself(participantId), 'nl');
  return { participantId, question: items.find(({ purpose }) => purpose === 'support')! };
}

const say = (participantId: string, question: Question, changes: Partial<Answer> = {}) =>
  stage.use(AnswerQuestion).execute(herself(participantId), question.id, {
    answer: 'yes',
    add: [],
    noticeHash: question.notice.hash,
    language: 'nl',
    understood: true,
    ...changes,
  });

const grantsOf = async (participantId: string) => {
  const rows = await stage.database.query<{ category: string }>(
    `select category from consents.consent_grant
     where participant_id = $1 and basis = 'consent' order by category`,
    [participantId],
  );
  return rows.map(({ category }) => category);
};

const answersOf = async (participantId: string) => {
  const rows = await stage.database.query<{ state: string }>(
    `select state from consents.event
     where participant_id = $1 and state <> 'ConsentRequested' order by at, id`,
    [participantId],
  );
  return rows.map(({ state }) => state);
};

async function refused(participantId: string, answer: Promise<unknown>, name: string): Promise<void> {
  await expect(answer).rejects.toMatchObject({ name });
  expect(await grantsOf(participantId)).toEqual([]);
  expect(await answersOf(participantId)).toEqual([]);
}

test('yes gives the smallest set that helping her needs', async () => {
  const { participantId, question } = await asked();
  await say(participantId, question);
  expect(await grantsOf(participantId)).toEqual(['contact', 'identity']);
});

test('what she adds herself is given too', async () => {
  const { participantId, question } = await asked();
  await say(participantId, question, { add: ['care', 'care'] });
  expect(await grantsOf(participantId)).toEqual(['care', 'contact', 'identity']);
});

test('the event keeps which text she read, in which language, and how sure it is that it was she', async () => {
  const { participantId, question } = await asked();
  await say(participantId, question);
  const rows = await stage.database.query(
    `select notice_hash, notice_version, language, assurance, entity, categories
     from consents.event where participant_id = $1 and state = 'ConsentGiven'`,
    [participantId],
  );
  expect(rows).toEqual([
    {
      notice_hash: question.notice.hash,
      notice_version: question.notice.version,
      language: 'nl',
      assurance: 'high',
      entity: 'participant',
      categories: ['identity', 'contact'],
    },
  ]);
});

test('where link and code went through the same hands, the event and what flows say so', async () => {
  const { participantId, question } = await asked();
  const atDesk = { ...herself(participantId), assurance: 'low' } as const;
  const yes = { answer: 'yes', add: [], noticeHash: question.notice.hash, language: 'nl' } as const;
  await stage.use(AnswerQuestion).execute(atDesk, question.id, { ...yes, add: [], understood: true });
  const rows = await stage.database.query(
    `select distinct e.assurance as event, g.assurance as flow from consents.event e
     join consents.consent_grant g on g.event_id = e.id where e.participant_id = $1`,
    [participantId],
  );
  expect(rows).toEqual([{ event: 'low', flow: 'low' }]);
});

test.each(['no', 'talk-first'] as const)('%s gives nothing', async (answer) => {
  const { participantId, question } = await asked();
  await say(participantId, question, { answer, understood: false });
  expect(await grantsOf(participantId)).toEqual([]);
});

test('whoever wants to talk first may still say yes', async () => {
  const { participantId, question } = await asked();
  await say(participantId, question, { answer: 'talk-first' });
  await say(participantId, question);
  expect(await answersOf(participantId)).toEqual(['RequestDeferred', 'ConsentGiven']);
});

test('an answer to another text than the one that stands counts for nothing', async () => {
  const { participantId, question } = await asked();
  const forged = say(participantId, question, { noticeHash: 'forged' });
  await refused(participantId, forged, 'NoticeChanged');
});

test('an answer to the text in another language than she says counts for nothing', async () => {
  const { participantId, question } = await asked();
  await refused(participantId, say(participantId, question, { language: 'ar' }), 'NoticeChanged');
});

test('yes without having understood counts for nothing', async () => {
  const { participantId, question } = await asked();
  await refused(participantId, say(participantId, question, { understood: false }), 'NotUnderstood');
});

test('what was not asked can not be added', async () => {
  const { participantId, question } = await asked();
  await refused(participantId, say(participantId, question, { add: ['progress'] }), 'NotAsked');
});

test('a second answer counts for nothing', async () => {
  const { participantId, question } = await asked();
  await say(participantId, question, { answer: 'no' });
  await expect(say(participantId, question)).rejects.toMatchObject({ name: 'AlreadyAnswered' });
  expect(await grantsOf(participantId)).toEqual([]);
  expect(await answersOf(participantId)).toEqual(['ConsentRefused']);
});

test('of two contradicting answers at once exactly one counts', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { participantId, question } = await asked();
    const both = [say(participantId, question), say(participantId, question, { answer: 'no' })];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    const yes = outcomes[0]!.status === 'fulfilled';
    expect(await answersOf(participantId)).toEqual([yes ? 'ConsentGiven' : 'ConsentRefused']);
    expect(await grantsOf(participantId)).toEqual(yes ? ['contact', 'identity'] : []);
  }
});

test('somebody else’s question reads as absent', async () => {
  const { participantId, question } = await asked();
  const stranger = await stage.story.participant('Stranger');
  await expect(say(stranger, question)).rejects.toMatchObject({ kind: 'absent' });
  expect(await answersOf(participantId)).toEqual([]);
});

test('a question that is past its time reads as absent', async () => {
  const { participantId, question } = await asked();
  clock.moveTo(new Date(today.getTime() + 190 * 86_400_000));
  await refused(participantId, say(participantId, question), 'NotFound');
});

test('every grant ends by itself within twelve months', async () => {
  const { participantId, question } = await asked();
  await say(participantId, question, { add: ['care'] });
  const rows = await stage.database.query<{ days: number }>(
    `select extract(day from valid_until - valid_from)::int as days from consents.consent_grant
     where participant_id = $1 and basis = 'consent'`,
    [participantId],
  );
  expect(rows).toHaveLength(3);
  for (const { days } of rows) expect(days).toBeLessThanOrEqual(184);
  for (const { days } of rows) expect(days).toBeGreaterThan(178);
});

test('the database itself refuses a consent of more than a year, or without its event', async () => {
  const { participantId, question } = await asked();
  await say(participantId, question);
  const change = (what: string) =>
    stage.database.query(
      `update consents.consent_grant set ${what} where participant_id = $1 and basis = 'consent'`,
      [participantId],
    );
  await expect(change(`valid_until = valid_from + interval '13 months'`)).rejects.toMatchObject({
    code: '23514',
  });
  await expect(change('event_id = null')).rejects.toMatchObject({ code: '23514' });
});

test.each([`update consents.event set state = 'ConsentGiven'`, 'delete from consents.event'])(
  'not even the owner of the database can %s',
  async (statement) => {
    await asked();
    await expect(stage.database.query(statement)).rejects.toMatchObject({ code: '55000' });
  },
);

test('nobody answers for her: a member’s answer is refused by the database too', async () => {
  const { participantId, question } = await asked();
  const { guide } = stage.region.delft;
  const impostor = { ...guide, participantId } as never;
  const given = { answer: 'yes', add: [], noticeHash: question.notice.hash, language: 'nl' } as const;
  const answer = stage.use(AnswerQuestion).execute(impostor, question.id, {
    ...given,
    add: [],
    understood: true,
  });
  await refused(participantId, answer, 'NotFound');
});
