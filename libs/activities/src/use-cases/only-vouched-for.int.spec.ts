import { offerList } from '@kring/contracts';
import { NotVouchedFor } from '@kring/organisations-domain';
import { Reads } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { herself, setStage, type Stage } from '@kring/testing';
import { listOffers } from '../queries/index.js';
import { ProposeOffer } from './propose-offer.js';
import { TakePlace } from './take-place.js';

let stage: Stage;
let offer: { offerId: string; sessionId: string };

beforeAll(async () => {
  stage = await setStage();
  offer = await stage.region.offer(5);
});

/** What followed from the end is carried through, and then everybody is vouched for again. */
afterEach(async () => {
  await stage.react();
  await stage.database.query('update organisations.vouching set ended_at = null, ended_by = null');
});

afterAll(() => stage.close());

const endOf = (municipalityId: string) =>
  stage.database.query(
    'update organisations.vouching set ended_at = now(), ended_by = vouched_by where municipality_id = $1',
    [municipalityId],
  );
const offered = async (actor: MemberActor) =>
  offerList.parse(await stage.use(Reads).get(actor, listOffers)).items.map(({ id }) => id);

test('a municipality sees the offers of whom it vouches for, and no others', async () => {
  const { delft, rijswijk } = stage.region;
  expect(await offered(delft.guide)).toEqual([offer.offerId]);
  await endOf(delft.id);
  expect(await offered(delft.guide)).toEqual([]);
  expect(await offered(rijswijk.guide)).toEqual([offer.offerId]);
});

test('another organisation sees them while any municipality vouches; one’s own are always there', async () => {
  const { delft, rijswijk, bridge, other } = stage.region;
  await endOf(delft.id);
  expect(await offered(other.coordinator)).toEqual([offer.offerId]);
  await endOf(rijswijk.id);
  expect(await offered(other.coordinator)).toEqual([]);
  expect(await offered(bridge.coordinator)).toEqual([offer.offerId]);
});

test('nothing is proposed to her by an organisation for which her municipality does not vouch', async () => {
  const { attemptId } = await stage.story.accepted();
  await endOf(stage.region.delft.id);
  const proposing = stage
    .use(ProposeOffer)
    .execute(stage.region.bridge.coordinator, attemptId, offer.offerId);
  await expect(proposing).rejects.toThrow(NotVouchedFor);
  const proposed = 'select from activities.proposal where attempt_id = $1';
  expect(await stage.database.query(proposed, [attemptId])).toEqual([]);
});

test('she takes no place there, and keeps none taken', async () => {
  const { participantId, attemptId } = await stage.story.accepted();
  const { id: proposalId } = await stage
    .use(ProposeOffer)
    .execute(stage.region.bridge.coordinator, attemptId, offer.offerId);
  await endOf(stage.region.delft.id);
  const taking = { proposalId, sessionId: offer.sessionId };
  await expect(stage.use(TakePlace).execute(herself(participantId), taking)).rejects.toThrow(NotVouchedFor);
  const rows = await stage.database.query('select taken from activities.session where id = $1', [
    offer.sessionId,
  ]);
  expect(rows).toEqual([{ taken: 0 }]);
});
