import { proposalList } from '@kring/contracts';
import { AssignMember } from '@kring/participants';
import { Reads } from '@kring/platform-database';
import { herself, nowhere, setStage, type Stage } from '@kring/testing';
import { listProposals, myProposals } from '../queries/index.js';
import { ProposeOffer } from './propose-offer.js';

let stage: Stage;
let offerId: string;

beforeAll(async () => {
  stage = await setStage();
  ({ offerId } = await stage.region.offer(5));
});

afterAll(() => stage.close());

const propose = (attemptId: string, offer = offerId, by = stage.region.bridge.coordinator) =>
  stage.use(ProposeOffer).execute(by, attemptId, offer);

const proposalsOf = (attemptId: string) =>
  stage.database.query('select state from activities.proposal where attempt_id = $1', [attemptId]);

test('an offer of one’s own stands before her and beside the referral', async () => {
  const { participantId, attemptId } = await stage.story.accepted();
  const { id } = await propose(attemptId);
  const hers = proposalList.parse(await stage.use(Reads).get(herself(participantId), myProposals));
  const { coordinator } = stage.region.bridge;
  const beside = proposalList.parse(
    await stage.use(Reads).get(coordinator, listProposals, { id: attemptId }),
  );
  expect(hers.items).toMatchObject([{ id, state: 'proposed', enrolment: null }]);
  expect(hers.items[0]!.offer.sessions[0]).toMatchObject({ capacity: 5, placesLeft: 5 });
  expect(beside).toEqual(hers);
});

test('another organisation’s offer is not one’s own to propose', async () => {
  const { attemptId } = await stage.story.accepted();
  const theirs = await stage.database.query<{ id: string }>(
    `insert into activities.offer (id, organisation_id, title, title_arabic, kind, place, attributes, verified_on)
     select gen_random_uuid(), $1, title, title_arabic, kind, place, attributes, verified_on
     from activities.offer where id = $2 returning id`,
    [stage.region.other.id, offerId],
  );
  await expect(propose(attemptId, theirs[0]!.id)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(propose(attemptId, nowhere())).rejects.toMatchObject({ kind: 'absent' });
  expect(await proposalsOf(attemptId)).toEqual([]);
});

test('before it accepts, an organisation proposes nothing', async () => {
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId);
  await expect(propose(attemptId)).rejects.toMatchObject({ kind: 'absent' });
  await stage.story.answers(participantId, 'yes');
  await expect(propose(attemptId)).rejects.toMatchObject({ kind: 'absent' });
  expect(await proposalsOf(attemptId)).toEqual([]);
});

test('the same offer twice is a conflict, also when it comes at once', async () => {
  const { attemptId } = await stage.story.accepted();
  const outcomes = await Promise.allSettled([propose(attemptId), propose(attemptId)]);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused).toMatchObject([{ reason: { name: 'AlreadyProposed', kind: 'conflict' } }]);
  await expect(propose(attemptId)).rejects.toMatchObject({ name: 'AlreadyProposed' });
  expect(await proposalsOf(attemptId)).toEqual([{ state: 'proposed' }]);
});

test('a volunteer sees her case and proposes nothing', async () => {
  const { participantId, attemptId } = await stage.story.accepted();
  const { coordinator, volunteer } = stage.region.bridge;
  await stage.use(AssignMember).execute(coordinator, participantId, volunteer.memberId);
  await expect(propose(attemptId, offerId, volunteer)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('another organisation’s attempt and one that does not exist read alike, as absent', async () => {
  const { attemptId } = await stage.story.accepted();
  const stranger = stage.region.other.coordinator;
  const [theirs, nothing] = await Promise.allSettled([
    propose(attemptId, offerId, stranger),
    propose(nowhere(), offerId, stranger),
  ]);
  expect(theirs).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nothing).toEqual(theirs);
});
