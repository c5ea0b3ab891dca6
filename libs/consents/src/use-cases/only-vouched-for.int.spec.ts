import { NotVouchedFor } from '@kring/organisations-domain';
import { UnitOfWork } from '@kring/platform-database';
import { herself, nowhere, setStage, type Stage } from '@kring/testing';
import { WaitingQuestions } from '../queries/waiting-questions.js';
import { AnswerQuestion } from './answer-question.js';
import { AskConsent } from './ask-consent.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

/** What followed from the end is carried through, and then everybody is vouched for again, as a controller. */
afterEach(async () => {
  await stage.react();
  await stage.database.query(
    `update organisations.vouching set ended_at = null, ended_by = null, capacity = 'controller'`,
  );
});

afterAll(() => stage.close());

const endAll = () =>
  stage.database.query('update organisations.vouching set ended_at = now(), ended_by = vouched_by');
const supportQuestion = async (participantId: string) => {
  const { items } = await stage.use(WaitingQuestions).list(herself(participantId), 'nl');
  return items.find(({ purpose }) => purpose === 'support');
};
const answer = (participantId: string, id: string, noticeHash: string, given: 'yes' | 'no') =>
  stage.use(AnswerQuestion).execute(herself(participantId), id, {
    answer: given,
    add: [],
    noticeHash,
    language: 'nl',
    understood: true,
  });
const grants = (participantId: string) =>
  stage.database.query<{ recipient_id: string; capacity: string }>(
    'select distinct recipient_id, capacity from consents.consent_grant where participant_id = $1',
    [participantId],
  );

test('she is asked nothing for an organisation for which nobody vouches', async () => {
  const participantId = await stage.story.participant();
  const { guide } = stage.region.delft;
  const asking = {
    participantId,
    recipientId: stage.region.waiting.id,
    purpose: 'support',
    categories: ['identity'],
    topic: 'language-skills',
    subjectId: nowhere(),
  } as const;
  const asked = () => stage.use(UnitOfWork).run(guide, () => stage.use(AskConsent).execute(guide, asking));
  await expect(asked()).rejects.toThrow(NotVouchedFor);
});

test('a question that was waiting stands before her no longer', async () => {
  const participantId = await stage.story.participant();
  await stage.story.referral(participantId);
  expect(await supportQuestion(participantId)).toBeDefined();
  await endAll();
  expect(await supportQuestion(participantId)).toBeUndefined();
});

test('her yes on a page that stood open lets nothing flow, and no can still be said', async () => {
  const participantId = await stage.story.participant();
  await stage.story.referral(participantId);
  const question = (await supportQuestion(participantId))!;
  await endAll();
  const before = await grants(participantId);
  const { id, notice } = question;
  await expect(answer(participantId, id, notice.hash, 'yes')).rejects.toThrow(NotVouchedFor);
  expect(await grants(participantId)).toEqual(before);
  await expect(answer(participantId, id, notice.hash, 'no')).resolves.toBeUndefined();
});

test('what she lets flow says in which capacity it is received: as her municipality vouched', async () => {
  await stage.database.query(
    `update organisations.vouching set capacity = 'processor' where municipality_id = $1`,
    [stage.region.delft.id],
  );
  const participantId = await stage.story.participant();
  await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  const rows = await grants(participantId);
  expect(rows).toContainEqual({ recipient_id: stage.region.bridge.id, capacity: 'processor' });
  expect(rows).toContainEqual({ recipient_id: stage.region.delft.id, capacity: 'controller' });
});
