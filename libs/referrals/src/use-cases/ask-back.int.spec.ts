import {
  attemptPage,
  myReferralList,
  referralList,
  referralPage,
  type AskBack as Asking,
  type Clarify as Clarifying,
} from '@kring/contracts';
import { WithdrawConsent } from '@kring/consents';
import { localMailbox } from '@kring/platform-mail';
import { Reads } from '@kring/platform-database';
import { atOnce, herself, nowhere, setStage, type Stage } from '@kring/testing';
import { AttemptPages } from '../queries/attempt-pages.js';
import { listReferrals, myReferrals, referralPage as referralPageRead } from '../queries/index.js';
import { AskBack } from './ask-back.js';
import { Clarify } from './clarify.js';
import { DeclineAttempt } from './decline-attempt.js';
import { WithdrawAttempt } from './withdraw-attempt.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

interface Arrived {
  readonly participantId: string;
  readonly referralId: string;
  readonly attemptId: string;
  readonly standingId: string;
}

async function arrived(): Promise<Arrived> {
  const participantId = await stage.story.participant();
  const referral = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes', ['support']);
  const [standing] = await stage.database.query<{ id: string }>(
    'select id from referrals.standing where attempt_id = $1',
    [referral.attemptId],
  );
  return { participantId, ...referral, standingId: standing!.id };
}

const ask = ({ attemptId }: Arrived, topic: Asking['topic'], version = 2) =>
  stage.use(AskBack).execute(stage.region.bridge.coordinator, attemptId, { topic, version });
const travels = ({ standingId }: Arrived): Clarifying => ({ standingId, topic: 'travel', travelMinutes: 30 });
const clarify = (story: Arrived, clarifying = travels(story), by = stage.region.delft.guide) =>
  stage.use(Clarify).execute(by, story.referralId, clarifying);
const received = async ({ attemptId }: Arrived) =>
  attemptPage.parse(await stage.use(AttemptPages).get(stage.region.bridge.coordinator, attemptId));
const sent = async ({ referralId }: Arrived) =>
  referralPage.parse(
    await stage.use(Reads).get(stage.region.delft.guide, referralPageRead, { id: referralId }),
  );

async function askedBack(topic: Asking['topic'] = 'travel'): Promise<Arrived> {
  const story = await arrived();
  await ask(story, topic);
  await stage.react();
  return story;
}

test('what is asked back its sender reads, and what it answers comes to stand in the needs', async () => {
  const story = await askedBack();
  const before = await sent(story);
  expect(before.attempts[0]!.clarifications).toMatchObject([{ topic: 'travel', answer: null }]);
  expect(before.toClarify).toBe(1);
  await clarify(story);
  await stage.react();
  const { needs, askedBack: asked, state, version } = await received(story);
  expect([needs.travelMinutes, needs.spokenDutch, state, version]).toEqual([30, 'A1', 'sent', 4]);
  expect(asked).toMatchObject([{ topic: 'travel', answeredAt: expect.any(String) as string }]);
  const after = await sent(story);
  expect(after.toClarify).toBe(0);
  expect(after.needs.travelMinutes).toBeNull();
  expect(after.attempts[0]!.clarifications[0]!.answer).toEqual({ travelMinutes: 30 });
  expect(after.timeline.map(({ what }) => what)).toEqual(['clarified', 'asked-back', 'arrived', 'asked']);
});

test('she reads what was asked back, and takes it along', async () => {
  const { participantId, attemptId } = await askedBack('childcare');
  const mine = await stage.use(Reads).get(herself(participantId), myReferrals);
  expect(myReferralList.parse(mine).items).toMatchObject([{ id: attemptId, askedBack: ['childcare'] }]);
});

test('the list says how many facts wait for its sender', async () => {
  const story = await askedBack();
  await ask(story, 'level', 3);
  await stage.react();
  const { items } = referralList.parse(await stage.use(Reads).get(stage.region.delft.guide, listReferrals));
  expect(items.find(({ id }) => id === story.referralId)!.toClarify).toBe(2);
});

test('both steps stand in the log of the attempt, and its deadline stays', async () => {
  const story = await arrived();
  const { answerBy } = await received(story);
  await ask(story, 'travel');
  await stage.react();
  await clarify(story);
  await stage.react();
  const log = await stage.database.query(
    `select event, to_state, actor_kind, reason from referrals.attempt_log where attempt_id = $1 order by at, id`,
    [story.attemptId],
  );
  expect(log.slice(-2)).toEqual([
    { event: 'ask-back', to_state: 'sent', actor_kind: 'member', reason: 'travel' },
    { event: 'clarify', to_state: 'sent', actor_kind: 'system', reason: 'travel' },
  ]);
  expect((await received(story)).answerBy).toBe(answerBy);
});

test('whoever sent it is mailed who asks and by when, and nothing of her', async () => {
  const before = localMailbox.letters().length;
  const story = await askedBack('level');
  const letters = localMailbox.letters();
  const mine = letters
    .slice(0, letters.length - before)
    .map(({ letter }) => letter)
    .filter(({ subject }) => subject.includes('vraagt iets na'));
  expect(mine).toHaveLength(1);
  const text = [mine[0]!.subject, ...mine[0]!.paragraphs].join(' ');
  expect(text).toContain('De Brug');
  for (const hers of ['Hiwet', story.participantId, 'V-', 'niveau', 'level'])
    expect(text).not.toContain(hers);
});

test('each fact is asked back once, and answered once', async () => {
  const story = await askedBack();
  await expect(ask(story, 'travel', 3)).rejects.toMatchObject({ name: 'AlreadyAskedBack', path: 'topic' });
  const held = 'select from referrals.told_clarification where standing_id = $1';
  const tries = Array.from({ length: 5 }, () => () => clarify(story));
  const answers = await atOnce(stage.database, [held, story.standingId], tries);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(clarify(story)).rejects.toMatchObject({ name: 'AlreadyClarified' });
});

test('two who ask at once: one of them asks', async () => {
  const story = await arrived();
  const tries = Array.from({ length: 5 }, () => () => ask(story, 'childcare'));
  const held = 'select from referrals.attempt where id = $1';
  const asked = await atOnce(stage.database, [held, story.attemptId], tries);
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('what was not asked back reads as absent', async () => {
  const story = await askedBack('level');
  await expect(clarify(story)).rejects.toMatchObject({ name: 'NotFound' });
  const other = await askedBack();
  await expect(clarify(story, travels(other))).rejects.toMatchObject({ name: 'NotFound' });
});

test('only a coordinator of the receiver asks, and only its sender answers', async () => {
  const story = await askedBack('level');
  const { other, rijswijk } = stage.region;
  const asking = { topic: 'travel', version: 3 } as const;
  const asks = (by: typeof other.coordinator) => stage.use(AskBack).execute(by, story.attemptId, asking);
  await expect(asks(other.coordinator)).rejects.toMatchObject({ name: 'NotFound' });
  const level = { standingId: story.standingId, topic: 'level', spokenDutch: 'A2' } as const;
  await expect(clarify(story, level, rijswijk.guide)).rejects.toMatchObject({ name: 'NotFound' });
  await expect(clarify(story, level, stage.region.bridge.coordinator)).rejects.toMatchObject({
    name: 'NotFound',
  });
});

test('nothing is asked back after the answer, and nothing answered after the end', async () => {
  const story = await askedBack();
  const declining = { version: 3, reason: 'travel' } as const;
  await stage.use(DeclineAttempt).execute(stage.region.bridge.coordinator, story.attemptId, declining);
  await expect(ask(story, 'level', 4)).rejects.toMatchObject({ name: 'NotNow', allowed: [] });
  await stage.react();
  await expect(clarify(story)).rejects.toMatchObject({ name: 'NotNow' });
  const taken = await askedBack();
  const { referralId, standingId } = taken;
  await stage.use(WithdrawAttempt).execute(stage.region.delft.guide, referralId, standingId);
  await expect(clarify(taken)).rejects.toMatchObject({ name: 'NotNow', allowed: [] });
});

test('after she withdrew its sender reads and answers it as before, and nothing reaches them', async () => {
  const story = await arrived();
  await ask(story, 'travel');
  await stage.use(WithdrawConsent).execute(herself(story.participantId), stage.region.bridge.id);
  await stage.react();
  expect((await sent(story)).attempts[0]).toMatchObject({
    standing: 'sent',
    clarifications: [{ topic: 'travel' }],
  });
  await clarify(story);
  await stage.react();
  const [attempt] = await stage.database.query(
    `select a.state, a.needs->>'travelMinutes' as minutes, c.answered_at from referrals.attempt a
     join referrals.clarification c on c.attempt_id = a.id where a.id = $1`,
    [story.attemptId],
  );
  expect(attempt).toEqual({ state: 'withdrawn_by_participant', minutes: null, answered_at: null });
  await expect(received(story)).rejects.toMatchObject({ name: 'NotFound' });
});

test('its sender is told of it also where telling comes after her withdrawal', async () => {
  const story = await arrived();
  await ask(story, 'travel');
  const settled = (at: Date | null) =>
    stage.database.query(
      `update outbox.event set settled_at = $2 where name = 'clarification.asked' and subject_id = $1`,
      [story.attemptId, at],
    );
  await settled(new Date());
  await stage.use(WithdrawConsent).execute(herself(story.participantId), stage.region.bridge.id);
  await stage.react();
  await settled(null);
  await stage.react();
  const { attempts } = await sent(story);
  expect(attempts[0]).toMatchObject({ standing: 'sent', clarifications: [{ topic: 'travel' }] });
});

test('an answer that is carried twice is carried once', async () => {
  const story = await askedBack();
  await clarify(story);
  await stage.react();
  await stage.react();
  expect((await received(story)).version).toBe(4);
});

test('about a referral that is nowhere nothing is answered', async () => {
  const story = await askedBack();
  await expect(clarify({ ...story, referralId: nowhere() })).rejects.toMatchObject({ name: 'NotFound' });
});
