import { SessionFull } from '@kring/activities-domain';
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
