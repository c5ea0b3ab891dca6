import { CodeExpired } from '@kring/participants-domain';
import { FixedClock, nowhere, setStage, type Stage } from '@kring/testing';
import type { InvitationWay } from '@kring/contracts';
import { NoPhone } from '../participants.errors.js';
import { InviteParticipant } from './invite-participant.js';
import { OpenLinkSession } from './open-link-session.js';
import { SendLinkCode } from './send-link-code.js';

const today = new Date();
const clock = new FixedClock(today);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(() => clock.moveTo(today));

afterAll(() => stage.close());

const invite = (id: string, way?: InvitationWay) =>
  stage.use(InviteParticipant).execute(stage.region.delft.guide, id, way);
const open = (token: string, code: string) => stage.use(OpenLinkSession).execute(token, code, '192.0.2.1');
const tokenIn = (text: string) => /=([\w-]{43})/.exec(text)![1]!;
const links = async (participantId: string) =>
  stage.database.query('select from participants.invitation where participant_id = $1', [participantId]);

test('the link is shown and its code goes to her own phone, of which only the last digits show', async () => {
  const id = await stage.story.participant();
  const invitation = await invite(id);
  expect(invitation).toMatchObject({ way: 'code-to-phone', goesTo: '•••• 99', code: null });
  expect(invitation.url).toMatch(/\/my\/#link=[\w-]{43}$/);
  const days = (new Date(invitation.validUntil).getTime() - today.getTime()) / 86_400_000;
  expect(Math.round(days)).toBe(7);
});

test('or the link goes to her phone and the code is shown: whoever shows it never sees the link', async () => {
  const id = await stage.story.participant();
  const { demoMessage, ...shown } = await invite(id, 'link-to-phone');
  expect(shown).toMatchObject({
    url: null,
    goesTo: '•••• 99',
    code: { digits: expect.stringMatching(/^\d{6}$/) },
  });
  const { owner, way } = await open(tokenIn(demoMessage!), shown.code!.digits);
  expect([owner.assurance, way]).toEqual(['high', 'link']);
});

test('or both at the desk, and then it is less sure that it is she', async () => {
  const id = await stage.story.participant();
  const { url, code, goesTo } = await invite(id, 'desk');
  expect(goesTo).toBeNull();
  const { owner, way } = await open(tokenIn(url!), code!.digits);
  expect([owner.participantId, owner.assurance, way]).toEqual([id, 'low', 'desk']);
});

test('a code that is shown at the desk opens for fifteen minutes, and is never sent to a phone', async () => {
  const id = await stage.story.participant();
  const { url, code } = await invite(id, 'desk');
  const send = stage.use(SendLinkCode).execute(tokenIn(url!));
  await expect(send).rejects.toMatchObject({ kind: 'absent' });
  clock.moveTo(new Date(today.getTime() + 15 * 60_000));
  await expect(open(tokenIn(url!), code!.digits)).rejects.toThrow(CodeExpired);
});

test('without a phone of her own only the desk is left', async () => {
  const id = await stage.story.participant();
  await stage.database.query('delete from participants.reach where participant_id = $1', [id]);
  await expect(invite(id)).rejects.toThrow(NoPhone);
  await expect(invite(id, 'link-to-phone')).rejects.toThrow(NoPhone);
  expect(await links(id)).toEqual([]);
  expect((await invite(id, 'desk')).url).toMatch(/\/my\/#desk=[\w-]{43}$/);
});

test('within an hour no more than six messages go to one phone, by however many links', async () => {
  const id = await stage.story.participant();
  const send = async () => stage.use(SendLinkCode).execute(tokenIn((await invite(id)).url!));
  for (let sent = 0; sent < 6; sent += 1) await send();
  await expect(send()).rejects.toMatchObject({ kind: 'too-many' });
  await expect(invite(id, 'link-to-phone')).rejects.toMatchObject({ kind: 'too-many' });
  clock.moveTo(new Date(today.getTime() + 61 * 60_000));
  expect(await send()).toMatchObject({ sentTo: '•••• 99' });
});

test('a participant of another municipality and one who does not exist read alike, as absent', async () => {
  const id = await stage.story.participant();
  const { guide } = stage.region.rijswijk;
  const [hers, nobody] = await Promise.allSettled([
    stage.use(InviteParticipant).execute(guide, id, 'desk'),
    stage.use(InviteParticipant).execute(guide, nowhere(), 'desk'),
  ]);
  expect(hers).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nobody).toEqual(hers);
  expect(await links(id)).toEqual([]);
});

test('an organisation that helps her sees her and may still not invite her', async () => {
  const { participantId } = await stage.story.accepted();
  const invited = stage
    .use(InviteParticipant)
    .execute(stage.region.bridge.coordinator, participantId, 'desk');
  await expect(invited).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await links(participantId)).toEqual([]);
});
