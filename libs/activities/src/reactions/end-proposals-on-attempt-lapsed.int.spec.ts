import { WithdrawConsent } from '@kring/consents';
import { Reads } from '@kring/platform-database';
import { herself, setStage, type Stage } from '@kring/testing';
import { listProposals, myProposals } from '../queries/index.js';
import { ProposeOffer } from '../use-cases/propose-offer.js';
import { TakePlace } from '../use-cases/take-place.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

async function placed() {
  const { offerId, sessionId } = await stage.region.offer(1);
  const { participantId, attemptId } = await stage.story.accepted();
  const { coordinator } = stage.region.bridge;
  const { id: proposalId } = await stage.use(ProposeOffer).execute(coordinator, attemptId, offerId);
  await stage.use(TakePlace).execute(herself(participantId), { proposalId, sessionId });
  await stage.react();
  return { participantId, attemptId, offerId, sessionId, proposalId };
}

const withdraw = (participantId: string) =>
  stage.use(WithdrawConsent).execute(herself(participantId), stage.region.bridge.id);

const taken = async (sessionId: string) => {
  const rows = await stage.database.query<{ taken: number }>(
    'select taken from activities.session where id = $1',
    [sessionId],
  );
  return rows[0]!.taken;
};

test('when she withdraws, what was proposed ends and her place is free for the next', async () => {
  const { participantId, sessionId, proposalId, offerId } = await placed();
  expect(await taken(sessionId)).toBe(1);
  await withdraw(participantId);
  await stage.react();
  expect(await taken(sessionId)).toBe(0);
  const rows = await stage.database.query(
    `select p.state, e.state as enrolment from activities.proposal p
     join activities.enrolment e on e.proposal_id = p.id where p.id = $1`,
    [proposalId],
  );
  expect(rows).toEqual([{ state: 'ended', enrolment: 'cancelled' }]);
  const next = await stage.story.accepted('Next');
  const proposal = await stage
    .use(ProposeOffer)
    .execute(stage.region.bridge.coordinator, next.attemptId, offerId);
  const taking = { proposalId: proposal.id, sessionId };
  expect(await stage.use(TakePlace).execute(herself(next.participantId), taking)).toMatchObject({
    state: 'confirmed',
  });
});

test('a place is freed once, also when the reaction is delivered again', async () => {
  const { participantId, sessionId } = await placed();
  await stage.database.query('update activities.session set capacity = 3, taken = 2 where id = $1', [
    sessionId,
  ]);
  await withdraw(participantId);
  await stage.react();
  await stage.database.query('delete from outbox.inbox');
  await stage.database.query('update outbox.event set settled_at = null');
  await stage.react();
  expect(await taken(sessionId)).toBe(1);
});

test('the organisation sees nothing of it any more at once; she herself sees it end', async () => {
  const { participantId, attemptId } = await placed();
  await withdraw(participantId);
  const { coordinator } = stage.region.bridge;
  const theirs = stage.use(Reads).get(coordinator, listProposals, { id: attemptId });
  await expect(theirs).rejects.toMatchObject({ kind: 'absent' });
  await stage.react();
  expect(await stage.use(Reads).get(herself(participantId), myProposals)).toEqual({ items: [] });
});

test('an ended proposal gives no place', async () => {
  const { offerId, sessionId } = await stage.region.offer(1);
  const { participantId, attemptId } = await stage.story.accepted();
  const { coordinator } = stage.region.bridge;
  const { id: proposalId } = await stage.use(ProposeOffer).execute(coordinator, attemptId, offerId);
  await withdraw(participantId);
  await stage.react();
  const tap = stage.use(TakePlace).execute(herself(participantId), { proposalId, sessionId });
  await expect(tap).rejects.toMatchObject({ name: 'NotProposed' });
  expect(await taken(sessionId)).toBe(0);
});
