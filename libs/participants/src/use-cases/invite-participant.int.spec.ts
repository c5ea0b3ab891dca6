import { nowhere, setStage, type Stage } from '@kring/testing';
import { NoPhone } from '../participants.errors.js';
import { InviteParticipant } from './invite-participant.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const links = async (participantId: string) =>
  stage.database.query('select from participants.invitation where participant_id = $1', [participantId]);

test('the link is for her own phone, of which only the last digits show', async () => {
  const id = await stage.story.participant();
  const invitation = await stage.use(InviteParticipant).execute(stage.region.delft.guide, id);
  expect(invitation.codeGoesTo).toBe('•••• 99');
  expect(invitation.url).toMatch(/\/my\/#link=[\w-]{43}$/);
  const days = (new Date(invitation.validUntil).getTime() - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(7);
});

test('without a phone of her own there is no link', async () => {
  const id = await stage.story.participant();
  await stage.database.query('delete from participants.reach where participant_id = $1', [id]);
  await expect(stage.use(InviteParticipant).execute(stage.region.delft.guide, id)).rejects.toThrow(NoPhone);
  expect(await links(id)).toEqual([]);
});

test('a participant of another municipality and one who does not exist read alike, as absent', async () => {
  const id = await stage.story.participant();
  const { guide } = stage.region.rijswijk;
  const [hers, nobody] = await Promise.allSettled([
    stage.use(InviteParticipant).execute(guide, id),
    stage.use(InviteParticipant).execute(guide, nowhere()),
  ]);
  expect(hers).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nobody).toEqual(hers);
  expect(await links(id)).toEqual([]);
});

test('an organisation that helps her sees her and may still not invite her', async () => {
  const { participantId } = await stage.story.accepted();
  const invited = stage.use(InviteParticipant).execute(stage.region.bridge.coordinator, participantId);
  await expect(invited).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await links(participantId)).toEqual([]);
});
