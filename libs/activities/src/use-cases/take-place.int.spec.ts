import { AlreadyHasPlace, NotProposed, SessionBegun, SessionFull } from '@kring/activities-domain';
import { herself, setStage, type Stage } from '@kring/testing';
import { ProposeOffer } from './propose-offer.js';
import { TakePlace } from './take-place.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

async function proposed(offerId: string, name: string) {
  const { participantId, attemptId } = await stage.story.accepted(name);
  const { id } = await stage.use(ProposeOffer).execute(stage.region.bridge.coordinator, attemptId, offerId);
  return { participantId, proposalId: id };
}

test('ten at once on five places give exactly five', async () => {
  const { offerId, sessionId } = await stage.region.offer(5);
  const people = [];
  for (let number = 0; number < 10; number += 1) people.push(await proposed(offerId, `Person ${number}`));
  const outcomes = await Promise.allSettled(
    people.map(({ participantId, proposalId }) =>
      stage.use(TakePlace).execute(herself(participantId), { proposalId, sessionId }),
    ),
  );
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused).toHaveLength(5);
  for (const { reason } of refused) expect(reason).toBeInstanceOf(SessionFull);
  const rows = await stage.database.query('select taken from activities.session where id = $1', [sessionId]);
  expect(rows).toEqual([{ taken: 5 }]);
});

test('two taps at once take one place', async () => {
  const { offerId, sessionId } = await stage.region.offer(5);
  const { participantId, proposalId } = await proposed(offerId, 'Twice');
  const tap = () => stage.use(TakePlace).execute(herself(participantId), { proposalId, sessionId });
  const outcomes = await Promise.allSettled([tap(), tap()]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a proposal to somebody else reads as absent', async () => {
  const { offerId, sessionId } = await stage.region.offer(5);
  const { proposalId } = await proposed(offerId, 'Hers');
  const stranger = await stage.story.participant('Stranger');
  const tap = stage.use(TakePlace).execute(herself(stranger), { proposalId, sessionId });
  await expect(tap).rejects.toMatchObject({ kind: 'absent' });
});

const sessions = (sessionId: string) =>
  stage.database.query('select taken from activities.session where id = $1', [sessionId]);

test('the same session under two referrals is one place', async () => {
  const { offerId, sessionId } = await stage.region.offer(5);
  const { participantId, proposalId } = await proposed(offerId, 'Referred twice');
  await stage.use(TakePlace).execute(herself(participantId), { proposalId, sessionId });
  const next = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  await stage.story.accepts(next.attemptId);
  const { coordinator } = stage.region.bridge;
  const { id } = await stage.use(ProposeOffer).execute(coordinator, next.attemptId, offerId);
  const again = stage.use(TakePlace).execute(herself(participantId), { proposalId: id, sessionId });
  await expect(again).rejects.toThrow(AlreadyHasPlace);
  expect(await sessions(sessionId)).toEqual([{ taken: 1 }]);
});

test('a session of another offer than the one proposed is refused', async () => {
  const { offerId } = await stage.region.offer(5);
  const another = await stage.region.offer(5);
  const { participantId, proposalId } = await proposed(offerId, 'Elsewhere');
  const taking = { proposalId, sessionId: another.sessionId };
  await expect(stage.use(TakePlace).execute(herself(participantId), taking)).rejects.toThrow(NotProposed);
  expect(await sessions(another.sessionId)).toEqual([{ taken: 0 }]);
});

test('a session that has begun takes nobody any more', async () => {
  const { offerId, sessionId } = await stage.region.offer(5);
  const { participantId, proposalId } = await proposed(offerId, 'Too late');
  await stage.database.query(
    `update activities.session set starts_at = now() - interval '1 minute' where id = $1`,
    [sessionId],
  );
  const tap = stage.use(TakePlace).execute(herself(participantId), { proposalId, sessionId });
  await expect(tap).rejects.toThrow(SessionBegun);
});
