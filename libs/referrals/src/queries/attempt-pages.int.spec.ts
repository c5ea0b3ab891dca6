import { attemptList, attemptPage } from '@kring/contracts';
import { Reads } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { HER_YEAR, nowhere, setStage, type Stage } from '@kring/testing';
import { AttemptPages } from './attempt-pages.js';
import { listAttempts } from './index.js';

let stage: Stage;
let coordinator: MemberActor;

beforeAll(async () => {
  stage = await setStage();
  coordinator = stage.region.bridge.coordinator;
});

beforeEach(() => stage.database.query('truncate access.look'));

afterAll(() => stage.close());

async function arrived(name = 'Hiwet') {
  const participantId = await stage.story.participant(name);
  const referral = await stage.story.referral(participantId, ['identity', 'contact', 'wishes']);
  await stage.story.answers(participantId, 'yes');
  return { participantId, ...referral };
}

const page = async (id: string, actor = coordinator) =>
  attemptPage.parse(await stage.use(AttemptPages).get(actor, id));
const inbox = async (box: string, actor = coordinator) =>
  attemptList.parse(await stage.use(Reads).get(actor, listAttempts, { box }));
const looks = () =>
  stage.database.query('select what, purpose, categories, participant_ids from access.look');

test('before the answer it shows what she needs: no name, no identifier of hers, no free text', async () => {
  const { attemptId, participantId } = await arrived('Hiwet');
  const shown = await page(attemptId);
  expect(shown.needs).toMatchObject({ wish: 'language-skills', womenOnly: true, childcareFor: 0 });
  expect(shown).toMatchObject({ participant: null, why: null, categories: [], assigned: [] });
  for (const text of [JSON.stringify(shown), JSON.stringify(await inbox('waiting'))]) {
    for (const hers of ['Hiwet', participantId, 'moeders', '+316']) expect(text).not.toContain(hers);
    expect(text).not.toMatch(HER_YEAR);
  }
});

test('after the answer it shows her name, why, and who she is', async () => {
  const { attemptId, participantId } = await arrived('Hiwet');
  await stage.story.accepts(attemptId);
  expect(await page(attemptId)).toMatchObject({
    participant: { id: participantId, givenName: 'Hiwet' },
    why: 'met andere moeders oefenen',
    categories: ['contact', 'identity', 'wishes'],
  });
  const { items } = await inbox('running');
  expect(items.find(({ id }) => id === attemptId)?.participant).toEqual({
    id: participantId,
    givenName: 'Hiwet',
  });
});

test('why she was sent is part of what she wishes: without that category it stays closed', async () => {
  const { attemptId } = await stage.story.accepted('Hiwet', ['identity']);
  expect(await page(attemptId)).toMatchObject({ why: null, categories: ['identity'] });
});

test('a look before the answer is written down as a look at her needs', async () => {
  const { attemptId, participantId } = await arrived();
  await page(attemptId);
  expect(await looks()).toEqual([
    { what: 'referral', purpose: 'support', categories: ['needs'], participant_ids: [participantId] },
  ]);
});

test('a look after the answer is written down with what it showed', async () => {
  const { attemptId } = await arrived();
  await stage.story.accepts(attemptId);
  await page(attemptId);
  expect(await looks()).toMatchObject([{ categories: ['needs', 'identity', 'wishes'] }]);
});

test('another organisation’s attempt and one that does not exist read alike, and leave no line', async () => {
  const { attemptId } = await arrived();
  const stranger = stage.region.other.coordinator;
  const [theirs, nothing] = await Promise.allSettled([page(attemptId, stranger), page(nowhere(), stranger)]);
  expect(theirs).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nothing).toEqual(theirs);
  expect(await looks()).toEqual([]);
});

test('who is not assigned sees no attempt and counts none', async () => {
  const { attemptId } = await arrived();
  const { volunteer } = stage.region.bridge;
  await expect(page(attemptId, volunteer)).rejects.toMatchObject({ kind: 'absent' });
  expect(await inbox('waiting', volunteer)).toEqual({
    items: [],
    counts: { waiting: 0, running: 0, done: 0 },
    next: null,
  });
});

test('not even the sender sees the attempt as its receiver does', async () => {
  const { attemptId } = await arrived();
  await expect(page(attemptId, stage.region.delft.guide)).rejects.toMatchObject({ kind: 'absent' });
});

test('the boxes count what is in them', async () => {
  const before = (await inbox('waiting')).counts;
  const { attemptId } = await arrived();
  await arrived();
  expect((await inbox('running')).counts).toEqual({ ...before, waiting: before.waiting + 2 });
  await stage.story.accepts(attemptId);
  const { items, counts } = await inbox('waiting');
  expect(counts).toEqual({ ...before, waiting: before.waiting + 1, running: before.running + 1 });
  expect(items).toHaveLength(counts.waiting);
});

test('the buttons are those that are possible now, for this role', async () => {
  const { attemptId } = await arrived();
  expect((await page(attemptId)).may).toEqual([
    ...['accept', 'decline', 'review', 'waitlist', 'ask-back', 'keep', 'give'],
  ]);
  await stage.story.accepts(attemptId);
  expect((await page(attemptId)).may).toEqual([
    ...['plan-handover', 'begin', 'complete', 'stop', 'propose', 'assign', 'report', 'keep', 'give'],
  ]);
});
