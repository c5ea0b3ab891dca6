import { NotVouchedFor } from '@kring/organisations-domain';
import { EndVouching } from '@kring/organisations';
import type { Stage } from '@kring/testing';
import { setStage } from '@kring/testing';
import { RecipientNotEligible } from '../referrals.errors.js';
import { AcceptAttempt } from './accept-attempt.js';
import { DeclineAttempt } from './decline-attempt.js';
import { SendReferral } from './send-referral.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

/** What followed from the end is carried through, and then everybody is vouched for again. */
afterEach(async () => {
  await stage.react();
  await stage.database.query('update organisations.vouching set ended_at = null, ended_by = null');
});

afterAll(() => stage.close());

const send = (participantId: string, recipientId: string) =>
  stage.use(SendReferral).execute(stage.region.delft.guide, {
    participantId,
    recipientId,
    offerId: null,
    why: 'samen oefenen',
    categories: ['identity'],
  });

/** Delft vouches for the bridge no longer. */
async function ended(): Promise<void> {
  const rows = await stage.database.query<{ id: string }>(
    'select id from organisations.vouching where municipality_id = $1 and organisation_id = $2 and ended_at is null',
    [stage.region.delft.id, stage.region.bridge.id],
  );
  await stage.use(EndVouching).execute(stage.region.delft.director, rows[0]!.id);
}

const attempt = async (id: string) =>
  (
    await stage.database.query<{ state: string; version: number }>(
      'select state, version from referrals.attempt where id = $1',
      [id],
    )
  )[0]!;

test('no referral goes to an organisation for which nobody vouches', async () => {
  const participantId = await stage.story.participant();
  await expect(send(participantId, stage.region.waiting.id)).rejects.toThrow(RecipientNotEligible);
});

test('another municipality’s word is not one’s own', async () => {
  const participantId = await stage.story.participant();
  await ended();
  await expect(send(participantId, stage.region.bridge.id)).rejects.toThrow(RecipientNotEligible);
  const hers = 'select from referrals.referral where participant_id = $1';
  expect(await stage.database.query(hers, [participantId])).toEqual([]);
});

test('from the moment that it ended nothing is accepted, and no can still be said', async () => {
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  await ended();
  const { coordinator } = stage.region.bridge;
  const { version } = await attempt(attemptId);
  await expect(stage.use(AcceptAttempt).execute(coordinator, attemptId, version)).rejects.toThrow(
    NotVouchedFor,
  );
  const declining = { version, reason: 'no-place' } as const;
  await expect(stage.use(DeclineAttempt).execute(coordinator, attemptId, declining)).resolves.toMatchObject({
    state: 'declined',
  });
});

test('a yes that was given just before it ended brings nothing to the organisation', async () => {
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId);
  await stage.story.says(participantId, 'yes');
  await stage.database.query('update organisations.vouching set ended_at = now(), ended_by = vouched_by');
  await stage.react();
  expect(await attempt(attemptId)).toMatchObject({ state: 'expired' });
  expect((await stage.sees(stage.region.bridge.id, participantId)).entries).toEqual([]);
});
