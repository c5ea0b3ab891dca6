import { EndVouching, VouchForOrganisation } from '@kring/organisations';
import { AssignMember } from '@kring/participants';
import { Reads } from '@kring/platform-database';
import { NOTHING, setStage, type Stage } from '@kring/testing';
import { listReferrals } from '../queries/index.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

/** Each test begins with Delft vouching for the bridge. */
beforeEach(async () => {
  if ((await vouchings(stage.region.bridge.id)).length === 0) await vouchAgain();
});

afterAll(() => stage.close());

const vouchings = (organisationId: string) =>
  stage.database.query<{ id: string }>(
    'select id from organisations.vouching where municipality_id = $1 and organisation_id = $2 and ended_at is null',
    [stage.region.delft.id, organisationId],
  );

async function endVouching(organisationId = stage.region.bridge.id): Promise<void> {
  const [vouching] = await vouchings(organisationId);
  await stage.use(EndVouching).execute(stage.region.delft.director, vouching!.id);
}

const vouchAgain = () =>
  stage.use(VouchForOrganisation).execute(stage.region.delft.director, stage.region.bridge.id, {
    capacity: 'controller',
    contactCheckedOn: '2026-01-01',
    agreementSignedOn: '2026-01-01',
  });

const grants = (participantId: string) =>
  stage.database.query(
    `select from consents.consent_grant
     where participant_id = $1 and recipient_id = $2 and ended_at is null and valid_until > now()`,
    [participantId, stage.region.bridge.id],
  );

const standings = async () => {
  const { items } = await stage
    .use(Reads)
    .get<{ items: { participant: { id: string }; standing: string }[] }>(
      stage.region.delft.guide,
      listReferrals,
    );
  return Object.fromEntries(items.map(({ participant, standing }) => [participant.id, standing]));
};

test('what ran stops: attempts, grants, what the organisation sees, and who was assigned', async () => {
  const { participantId, attemptId } = await stage.story.accepted();
  const { coordinator, volunteer, id: bridge } = stage.region.bridge;
  await stage.use(AssignMember).execute(coordinator, participantId, volunteer.memberId);
  expect(await grants(participantId)).not.toEqual([]);
  await endVouching();
  await stage.react();
  const rows = await stage.database.query('select state from referrals.attempt where id = $1', [attemptId]);
  expect(rows).toEqual([{ state: 'consent_lapsed' }]);
  expect(await grants(participantId)).toEqual([]);
  for (const audience of [bridge, volunteer.memberId]) {
    expect(await stage.sees(audience, participantId)).toEqual(NOTHING);
  }
  const open = 'select from participants.assignment where member_id = $1 and until is null';
  expect(await stage.database.query(open, [volunteer.memberId])).toEqual([]);
});

test('the municipality keeps seeing her', async () => {
  const { participantId } = await stage.story.accepted();
  await endVouching();
  await stage.react();
  expect((await stage.sees(stage.region.delft.id, participantId)).entries).toContain('participant');
});

test('whoever had it open hears goodbye; she hears to look again; no event names her and the organisation', async () => {
  const { participantId, attemptId } = await stage.story.accepted();
  await endVouching();
  await stage.react();
  const [event] = await stage.database.query<{ touches: object[] }>(
    `select touches from outbox.event where name = 'attempt.lapsed' and subject_id = $1`,
    [attemptId],
  );
  expect(event!.touches).toEqual(
    expect.arrayContaining([
      { kind: 'me', id: participantId },
      { kind: 'attempt', id: attemptId, ended: true },
    ]),
  );
  expect(JSON.stringify(event)).not.toContain(stage.region.bridge.id);
});

test('to its sender all of it reads alike, so that nobody learns who had said no', async () => {
  const [waiting, refusing, accepted] = [
    await stage.story.participant('Waiting'),
    await stage.story.participant('Refusing'),
    (await stage.story.accepted('Accepted')).participantId,
  ];
  for (const id of [waiting, refusing]) await stage.story.referral(id);
  await stage.story.answers(refusing, 'no');
  expect(await standings()).toMatchObject({ [waiting]: 'awaiting', [refusing]: 'awaiting' });
  await endVouching();
  await stage.react();
  const all = await standings();
  expect([all[waiting], all[refusing], all[accepted]]).toEqual([
    'not-going-ahead',
    'not-going-ahead',
    'over',
  ]);
});

test('another organisation and another municipality notice nothing', async () => {
  const { attemptId } = await stage.story.accepted();
  await endVouching(stage.region.other.id);
  await stage.react();
  expect(
    await stage.database.query('select state from referrals.attempt where id = $1', [attemptId]),
  ).toEqual([{ state: 'accepted' }]);
});

test('vouched for again before it was carried out, nothing stops', async () => {
  const { attemptId } = await stage.story.accepted();
  await endVouching();
  await vouchAgain();
  await stage.react();
  expect(
    await stage.database.query('select state from referrals.attempt where id = $1', [attemptId]),
  ).toEqual([{ state: 'accepted' }]);
});
