import { setStage, type Stage } from '@kring/testing';
import { AskAnother } from './ask-another.js';
import { AcceptAttempt } from './accept-attempt.js';
import { DeclineAttempt, type Declining } from './decline-attempt.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

async function arrived() {
  const participantId = await stage.story.participant();
  const referral = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  return { participantId, ...referral };
}

const decline = (id: string, changes: Partial<Declining> = {}) =>
  stage
    .use(DeclineAttempt)
    .execute(stage.region.bridge.coordinator, id, { version: 2, reason: 'childcare', ...changes });

test('a no has a coded reason, in the attempt and in its log', async () => {
  const { attemptId } = await arrived();
  const decided = await decline(attemptId, { reason: 'other', explanation: 'wij verhuizen' });
  expect(decided).toEqual({ id: attemptId, state: 'declined', version: 3, participantId: null });
  const rows = await stage.database.query(
    `select a.state, a.decline_reason, a.decline_explanation, a.decided_at is not null as decided, l.reason
     from referrals.attempt a join referrals.attempt_log l on l.attempt_id = a.id and l.event = 'decline'
     where a.id = $1`,
    [attemptId],
  );
  expect(rows).toEqual([
    {
      state: 'declined',
      decline_reason: 'other',
      decline_explanation: 'wij verhuizen',
      decided: true,
      reason: 'other',
    },
  ]);
});

test('whom it proposes instead, its sender reads; nothing goes to them, and she decides as ever', async () => {
  const { participantId, referralId, attemptId } = await arrived();
  const proposed = stage.region.other.id;
  await decline(attemptId, { proposes: proposed });
  await stage.react();
  const told = await stage.database.query(
    'select state, proposed_id from referrals.standing where attempt_id = $1',
    [attemptId],
  );
  expect(told).toEqual([{ state: 'declined', proposed_id: proposed }]);
  expect(await stage.sees(proposed, participantId)).toEqual({ entries: [], sections: [] });
  const asking = { recipientId: proposed, offerId: null, categories: ['identity' as const] };
  await stage.use(AskAnother).execute(stage.region.delft.guide, referralId, asking);
  expect(await stage.sees(proposed, participantId)).toEqual({ entries: [], sections: [] });
});

test('only somebody whom the sender could ask is proposed, and not oneself', async () => {
  const { attemptId } = await arrived();
  const { region } = stage;
  for (const proposes of [region.bridge.id, region.rijswijk.id, region.waiting.id]) {
    await expect(decline(attemptId, { proposes })).rejects.toMatchObject({
      name: 'ProposalUnfit',
      path: 'proposes',
    });
  }
  const [attempt] = await stage.database.query('select state from referrals.attempt where id = $1', [
    attemptId,
  ]);
  expect(attempt).toEqual({ state: 'sent' });
});

test('a no opens nothing', async () => {
  const { participantId, attemptId } = await arrived();
  await decline(attemptId);
  await stage.react();
  expect(await stage.sees(stage.region.bridge.id, participantId)).toEqual({
    entries: ['attempt'],
    sections: [],
  });
});

test('after a no nothing can happen any more', async () => {
  const { attemptId } = await arrived();
  await decline(attemptId);
  const { coordinator } = stage.region.bridge;
  const accepted = stage.use(AcceptAttempt).execute(coordinator, attemptId, 3);
  await expect(accepted).rejects.toMatchObject({ name: 'NotNow', allowed: [] });
  await expect(decline(attemptId, { version: 3 })).rejects.toMatchObject({ name: 'NotNow', allowed: [] });
});

test('over a version that somebody else changed it is refused and nothing is half done', async () => {
  const { attemptId } = await arrived();
  await expect(decline(attemptId, { version: 1 })).rejects.toMatchObject({ name: 'VersionConflict' });
  const rows = await stage.database.query(
    'select state, decline_reason from referrals.attempt where id = $1',
    [attemptId],
  );
  expect(rows).toEqual([{ state: 'sent', decline_reason: null }]);
});
