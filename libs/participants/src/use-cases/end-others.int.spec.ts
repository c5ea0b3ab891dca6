import type { ParticipantActor } from '@kring/platform-kernel';
import { Sessions } from '@kring/platform-identity';
import { nowhere, setStage, type Stage } from '@kring/testing';
import { ListWays } from '../queries/list-ways.js';
import { ChoosePin } from './choose-pin.js';
import { EndOthers } from './end-others.js';
import { EndPhone } from './end-phone.js';
import { FindWayBack } from './find-way-back.js';
import { InviteParticipant } from './invite-participant.js';
import { MakeCard } from './make-card.js';
import { OpenLinkSession } from './open-link-session.js';

const here = {
  deviceToken: undefined,
  device: 'Chrome op Android',
  way: 'link',
  address: '192.0.2.1',
} as const;
let stage: Stage;
let actor: ParticipantActor;
let phone: string;
let lost: string;

beforeAll(async () => {
  stage = await setStage();
});

beforeEach(async () => {
  actor = { kind: 'participant', participantId: await stage.story.participant(), assurance: 'high' };
  const choose = () => stage.use(ChoosePin).execute(actor, { pin: '26849', ownPhone: true }, here);
  [phone, lost] = [(await choose())!, (await choose())!];
  await stage.use(MakeCard).execute(actor);
});

afterAll(() => stage.close());

const ways = (who = actor) =>
  stage.use(ListWays).list(who, { deviceToken: phone, sessionId: undefined, way: 'pin' });
const at = async (token: string) => (await stage.use(FindWayBack).execute(token)).phone;
const session = async () => {
  const rows = await stage.database.query<{ id: string }>(
    `insert into identity.session (hash, content, holder_id, way, device, expires_at)
     values (gen_random_uuid()::text, '{}', $1, 'pin', 'Chrome op Android', now() + interval '1 hour') returning id`,
    [actor.participantId],
  );
  return rows[0]!.id;
};

test('she sees by what her app opens, and which phone she holds', async () => {
  const listed = await ways();
  expect(listed).toMatchObject({ needsPin: true, assurance: 'high', passkeys: [], sessions: [], visits: [] });
  expect(listed.phones.map(({ device, current, locked }) => [device, current, locked]).sort()).toEqual([
    ['Chrome op Android', false, false],
    ['Chrome op Android', true, false],
  ]);
  expect([listed.pinChosenAt, listed.cardMadeAt].every(Boolean)).toBe(true);
});

test('one phone of hers ends, and no other', async () => {
  const { phones } = await ways();
  await stage.use(EndPhone).execute(actor, phones.find(({ current }) => !current)!.id);
  expect([await at(phone), await at(lost)]).toEqual(['pin', 'unknown']);
});

test('somebody else’s phone and one that does not exist read alike, as absent', async () => {
  const { phones } = await ways();
  const other = { ...actor, participantId: await stage.story.participant() };
  const [hers, nobodys] = await Promise.allSettled([
    stage.use(EndPhone).execute(other, phones[0]!.id),
    stage.use(EndPhone).execute(other, nowhere()),
  ]);
  expect(hers).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nobodys).toEqual(hers);
  expect([await at(phone), await at(lost)]).toEqual(['pin', 'pin']);
});

test('when she lost a phone all but the one in her hand ends, her card stays', async () => {
  const [mine, other] = [await session(), await session()];
  await stage.use(EndOthers).execute(actor, mine, phone);
  expect([await at(phone), await at(lost)]).toEqual(['pin', 'unknown']);
  const left = await stage.use(Sessions).list(actor.participantId);
  expect(left.map(({ id }) => id)).toEqual([mine]);
  expect(left.map(({ id }) => id)).not.toContain(other);
  expect((await ways()).cardMadeAt).not.toBeNull();
});

test('when she lost a phone and holds one that is not known as hers, none is left', async () => {
  await stage.use(EndOthers).execute(actor, undefined, undefined);
  expect([await at(phone), await at(lost)]).toEqual(['unknown', 'unknown']);
});

test('she sees when and where she came in at a desk', async () => {
  const { guide } = stage.region.delft;
  const { url, code } = await stage.use(InviteParticipant).execute(guide, actor.participantId, 'desk');
  expect((await ways()).visits).toEqual([]);
  await stage.use(OpenLinkSession).execute(url!.split('=')[1]!, code!.digits, here.address);
  expect((await ways()).visits).toEqual([{ organisation: 'Gemeente Delft', at: expect.any(String) }]);
});

test('nobody else’s ways are in her list', async () => {
  const other = { ...actor, participantId: await stage.story.participant() };
  expect(await ways(other)).toMatchObject({ pinChosenAt: null, phones: [], cardMadeAt: null, visits: [] });
});
