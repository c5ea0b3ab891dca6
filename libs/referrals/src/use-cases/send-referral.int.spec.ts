import { AddParticipant } from '@kring/dossiers';
import type { Category, SendReferral as Sending } from '@kring/contracts';
import type { MemberActor } from '@kring/platform-kernel';
import { NOTHING, nowhere, setStage, type Stage } from '@kring/testing';
import { OfferUnknown, RecipientNotEligible, WishesMissing } from '../referrals.errors.js';
import { SendReferral } from './send-referral.js';

let stage: Stage;
let participantId: string;

beforeAll(async () => {
  stage = await setStage();
});

beforeEach(async () => {
  participantId = await stage.story.participant();
});

afterAll(() => stage.close());

const send = (changes: Partial<Sending> = {}, by: MemberActor = stage.region.delft.guide) =>
  stage.use(SendReferral).execute(by, {
    participantId,
    recipientId: stage.region.bridge.id,
    offerId: null,
    why: 'met andere moeders oefenen',
    categories: ['identity', 'language'],
    ...changes,
  });

const EVERYTHING = `
  select (select count(*) from referrals.referral) as referrals, (select count(*) from referrals.attempt) as attempts,
    (select count(*) from referrals.motivation) as reasons, (select count(*) from referrals.standing) as standings,
    (select count(*) from consents.question) as questions, (select count(*) from consents.event) as consent_events,
    (select count(*) from access.entry) as entries, (select count(*) from outbox.event) as events`;

async function refused(sending: Promise<unknown>, error: new () => Error): Promise<void> {
  const before = await stage.database.query(EVERYTHING);
  await expect(sending).rejects.toThrow(error);
  expect(await stage.database.query(EVERYTHING)).toEqual(before);
}

const questions = async () =>
  stage.database.query<{ purpose: string; recipient_id: string; required: Category[] }>(
    'select purpose, recipient_id, required from consents.question where participant_id = $1 order by asked_at, purpose desc',
    [participantId],
  );

test('what is sent waits for her: the organisation hears nothing of it', async () => {
  const { reference } = await send();
  expect(reference).toMatch(/^V-[0-9A-Z]{8}$/);
  await stage.react();
  expect(await stage.sees(stage.region.bridge.id, participantId)).toEqual(NOTHING);
  const rows = await stage.database.query(
    'select state, arrived_at from referrals.attempt where participant_id = $1',
    [participantId],
  );
  expect(rows).toEqual([{ state: 'awaiting_consent', arrived_at: null }]);
});

test('the sender and the coordinators there see it, a colleague who is not assigned does not', async () => {
  await send();
  const { delft } = stage.region;
  for (const audience of [delft.id, delft.guide.memberId]) {
    expect((await stage.sees(audience, participantId)).entries).toEqual(['participant', 'referral']);
  }
  expect(await stage.sees(delft.director.memberId, participantId)).toEqual(NOTHING);
});

test('without what she wishes there is nothing to ask', async () => {
  const { id } = await stage.use(AddParticipant).execute(stage.region.delft.guide, {
    birthDate: '1990-05-06',
    identity: { givenName: 'Selam' },
    contact: { channel: 'desk', mayOthersAnswer: false },
    language: { speaks: ['ti'], spokenDutch: 'A0', reads: 'none' },
  });
  await refused(send({ participantId: id }), WishesMissing);
});

test.each(['delft', 'rijswijk'] as const)('nothing is sent to a municipality: %s', async (municipality) => {
  await refused(send({ recipientId: stage.region[municipality].id }), RecipientNotEligible);
});

test('an offer that is not of the organisation is refused and nothing is half done', async () => {
  const { offerId } = await stage.region.offer(1);
  await refused(send({ recipientId: stage.region.other.id, offerId }), OfferUnknown);
  await refused(send({ offerId: nowhere() }), OfferUnknown);
  expect(await send({ offerId })).toMatchObject({ version: 1 });
});

test('an organisation that does not exist reads as absent', async () => {
  await expect(send({ recipientId: nowhere() })).rejects.toMatchObject({ kind: 'absent' });
});

test('where nothing would be shared there is nothing to ask her', async () => {
  const before = await stage.database.query(EVERYTHING);
  await expect(send({ categories: ['progress'] })).rejects.toMatchObject({
    kind: 'refused',
    path: 'categories',
  });
  expect(await stage.database.query(EVERYTHING)).toEqual(before);
});

test('somebody else’s participant and one who does not exist read alike, as absent', async () => {
  const { guide } = stage.region.rijswijk;
  const before = await stage.database.query(EVERYTHING);
  const [hers, nobody] = await Promise.allSettled([
    send({}, guide),
    send({ participantId: nowhere() }, guide),
  ]);
  expect(hers).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nobody).toEqual(hers);
  expect(await stage.database.query(EVERYTHING)).toEqual(before);
});

test('an organisation that helps her sends her nowhere', async () => {
  const helped = await stage.story.accepted();
  const { bridge, other } = stage.region;
  const sending = send({ participantId: helped.participantId, recipientId: other.id }, bridge.coordinator);
  await expect(sending).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a second referral is possible while one is open, to another organisation and to the same', async () => {
  await send();
  await send({ recipientId: stage.region.other.id });
  await send();
  const rows = await stage.database.query('select open from referrals.attempt where participant_id = $1', [
    participantId,
  ]);
  expect(rows).toEqual([{ open: true }, { open: true }, { open: true }]);
});

test('whether the sender may follow is asked once, with the first referral', async () => {
  const { bridge, other, delft } = stage.region;
  await send();
  await send({ recipientId: other.id, categories: ['contact'] });
  expect(await questions()).toEqual([
    { purpose: 'support', recipient_id: bridge.id, required: ['identity', 'language'] },
    { purpose: 'follow-up', recipient_id: delft.id, required: ['progress'] },
    { purpose: 'support', recipient_id: other.id, required: ['contact'] },
  ]);
});

test('why she is sent is kept apart from what the organisation sees before it answers', async () => {
  const { id } = await send({ why: 'zij vertelde mij iets bijzonders' });
  const rows = await stage.database.query<{ text: string; attempt: string }>(
    `select m.text, to_jsonb(a) || to_jsonb(r) as attempt from referrals.motivation m
     join referrals.referral r on r.id = m.referral_id join referrals.attempt a on a.referral_id = r.id
     where m.referral_id = $1`,
    [id],
  );
  expect(rows[0]!.text).toBe('zij vertelde mij iets bijzonders');
  expect(JSON.stringify(rows[0]!.attempt)).not.toContain('bijzonders');
});

test('there is one open attempt for each referral and organisation', async () => {
  const { id } = await send();
  const doubled = stage.database.query(
    `insert into referrals.attempt (id, reference, referral_id, participant_id, sender_id, recipient_id, needs,
       categories, state, answer_by)
     select gen_random_uuid(), reference, referral_id, participant_id, sender_id, recipient_id, needs, categories,
       'sent', answer_by from referrals.attempt where referral_id = $1`,
    [id],
  );
  await expect(doubled).rejects.toMatchObject({ constraint: 'one_open_attempt' });
});
