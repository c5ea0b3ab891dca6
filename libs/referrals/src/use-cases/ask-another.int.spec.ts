import { referralPage } from '@kring/contracts';
import { Reads } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { NOTHING, nowhere, setStage, type Stage } from '@kring/testing';
import { referralPage as referralPageRead } from '../queries/index.js';
import { RecipientNotEligible } from '../referrals.errors.js';
import { AskAnother } from './ask-another.js';
import { DeclineAttempt } from './decline-attempt.js';
import { WithdrawAttempt } from './withdraw-attempt.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const ask = (
  referralId: string,
  recipientId = stage.region.other.id,
  by: MemberActor = stage.region.delft.guide,
) =>
  stage
    .use(AskAnother)
    .execute(by, referralId, { recipientId, offerId: null, categories: ['identity', 'contact'] });

const page = async (id: string) =>
  referralPage.parse(await stage.use(Reads).get(stage.region.delft.guide, referralPageRead, { id }));

async function referred() {
  const participantId = await stage.story.participant();
  return { participantId, ...(await stage.story.referral(participantId)) };
}

const pastDeadline = (referralId: string) =>
  stage.database.query(
    `with told as (update referrals.standing set closes_at = now() - interval '1 second' where referral_id = $1)
     update referrals.attempt set answer_by = now() - interval '1 second' where referral_id = $1`,
    [referralId],
  );

test('another is asked for the same need while one is open: a question of its own, and she decides on each', async () => {
  const { participantId, referralId } = await referred();
  const { id } = await ask(referralId);
  const { attempts, attemptCount, recipient } = await page(referralId);
  expect(attemptCount).toBe(2);
  expect(recipient.id).toBe(stage.region.other.id);
  expect(attempts.map(({ standing }) => standing)).toEqual(['awaiting', 'awaiting']);
  expect(attempts[0]!.id).toBe(id);
  await stage.react();
  expect(await stage.sees(stage.region.other.id, participantId)).toEqual(NOTHING);
  await stage.story.answers(participantId, 'yes', ['support']);
  expect((await stage.sees(stage.region.other.id, participantId)).entries).toEqual(['attempt']);
  expect((await page(referralId)).attempts.map(({ standing }) => standing)).toEqual(['sent', 'sent']);
});

test('what one organisation says is told of that one alone', async () => {
  const { participantId, referralId, attemptId } = await referred();
  await ask(referralId);
  await stage.story.answers(participantId, 'yes', ['support']);
  const declining = { version: 2, reason: 'no-place' } as const;
  await stage.use(DeclineAttempt).execute(stage.region.bridge.coordinator, attemptId, declining);
  await stage.react();
  const { attempts, timeline } = await page(referralId);
  expect(attempts.map(({ standing }) => standing)).toEqual(['sent', 'declined']);
  expect(timeline.filter(({ what }) => what === 'declined')).toEqual([
    expect.objectContaining({ recipient: expect.objectContaining({ name: 'De Brug' }), reason: 'no-place' }),
  ]);
});

test('the same organisation is not asked twice while that is open, as the sender reads it', async () => {
  const { participantId, referralId, attemptId } = await referred();
  const again = () => ask(referralId, stage.region.bridge.id);
  await expect(again()).rejects.toMatchObject({ name: 'AlreadyAsked', kind: 'conflict' });
  await stage.story.answers(participantId, 'no', ['support']);
  await expect(again()).rejects.toMatchObject({ name: 'AlreadyAsked' });
  const accepted = await referred();
  await stage.story.answers(accepted.participantId, 'yes', ['support']);
  await stage.story.accepts(accepted.attemptId);
  await expect(ask(accepted.referralId, stage.region.bridge.id)).rejects.toMatchObject({
    name: 'AlreadyAsked',
  });
  expect(attemptId).toBeDefined();
});

test.each(['yes', 'no', null] as const)(
  'a second attempt is always possible: past the deadline, whatever she said (%s)',
  async (said) => {
    const { participantId, referralId, attemptId } = await referred();
    if (said) await stage.story.answers(participantId, said, ['support']);
    await pastDeadline(referralId);
    await ask(referralId, stage.region.bridge.id);
    await stage.react();
    const rows = await stage.database.query<{ state: string }>(
      'select state from referrals.attempt where referral_id = $1 order by id',
      [referralId],
    );
    expect(rows).toEqual([{ state: said === 'no' ? 'refused' : 'expired' }, { state: 'awaiting_consent' }]);
    expect((await page(referralId)).attempts.map(({ standing }) => standing)).toEqual([
      'awaiting',
      'not-going-ahead',
    ]);
    const boxes = await stage.database.query<{ box: string }>(
      `select distinct box from access.entry where subject_id = $1`,
      [attemptId],
    );
    expect(boxes).toEqual(said === 'yes' ? [{ box: 'done' }] : []);
  },
);

test('a second attempt is always possible: after it was declined or taken back', async () => {
  const { participantId, referralId, attemptId } = await referred();
  await stage.story.answers(participantId, 'yes', ['support']);
  const declining = { version: 2, reason: 'level' } as const;
  await stage.use(DeclineAttempt).execute(stage.region.bridge.coordinator, attemptId, declining);
  await stage.react();
  const { id } = await ask(referralId, stage.region.bridge.id);
  await stage.use(WithdrawAttempt).execute(stage.region.delft.guide, referralId, id);
  await ask(referralId, stage.region.bridge.id);
  expect((await page(referralId)).attempts.map(({ standing }) => standing)).toEqual([
    'awaiting',
    'withdrawn',
    'declined',
  ]);
});

test('help that runs on by a later yes does not stand in the way, and does not end', async () => {
  const { participantId, referralId, attemptId } = await stage.story.accepted();
  await pastDeadline(referralId);
  await ask(referralId, stage.region.bridge.id);
  await stage.react();
  const [first] = await stage.database.query('select state from referrals.attempt where id = $1', [
    attemptId,
  ]);
  expect(first).toEqual({ state: 'accepted' });
  expect((await stage.sees(stage.region.bridge.id, participantId)).entries).toContain('participant');
});

test('nothing is asked of a municipality, and nothing is half done', async () => {
  const { referralId } = await referred();
  await expect(ask(referralId, stage.region.rijswijk.id)).rejects.toThrow(RecipientNotEligible);
  expect((await page(referralId)).attemptCount).toBe(1);
});

test('somebody else’s referral and one that does not exist read alike, as absent', async () => {
  const { referralId } = await referred();
  const { rijswijk, bridge } = stage.region;
  for (const by of [rijswijk.guide, bridge.coordinator]) {
    const [hers, nothing] = await Promise.allSettled([
      ask(referralId, undefined, by),
      ask(nowhere(), undefined, by),
    ]);
    expect(hers).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
    expect(nothing).toEqual(hers);
  }
});
