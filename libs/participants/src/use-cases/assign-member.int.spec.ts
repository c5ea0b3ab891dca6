import { NOTHING, nowhere, setStage, type Stage } from '@kring/testing';
import { AssignMember } from './assign-member.js';

let stage: Stage;
let participantId: string;
let attemptId: string;

beforeAll(async () => {
  stage = await setStage();
  ({ participantId, attemptId } = await stage.story.accepted('Hiwet', ['identity', 'contact', 'language']));
});

afterAll(() => stage.close());

const assign = (id: string, memberId: string) =>
  stage.use(AssignMember).execute(stage.region.bridge.coordinator, id, memberId);

test('a volunteer comes to see exactly this case: the attempt, her page and what she shares', async () => {
  const { volunteer } = stage.region.bridge;
  const elsewhere = await stage.story.accepted('Somebody else');
  expect(await stage.sees(volunteer.memberId, participantId)).toEqual(NOTHING);
  await assign(participantId, volunteer.memberId);
  expect(await stage.sees(volunteer.memberId, participantId)).toEqual({
    entries: ['attempt', 'participant'],
    sections: ['contact', 'identity', 'language'],
  });
  expect(await stage.sees(volunteer.memberId, elsewhere.participantId)).toEqual(NOTHING);
});

test('whoever is assigned sees it no longer than the organisation does', async () => {
  const rows = await stage.database.query<{ same: boolean }>(
    `select m.valid_until = o.valid_until as same from access.entry m
     join access.entry o on o.subject_id = m.subject_id and o.kind = m.kind and o.audience_id = $2
     where m.audience_id = $1 and m.participant_id = $3`,
    [stage.region.bridge.volunteer.memberId, stage.region.bridge.id, participantId],
  );
  expect(rows).toEqual([{ same: true }, { same: true }]);
});

test('assigning somebody who is assigned already changes nothing and answers with what stands', async () => {
  const { volunteer } = stage.region.bridge;
  const first = await assign(participantId, volunteer.memberId);
  expect(await assign(participantId, volunteer.memberId)).toEqual(first);
  const rows = await stage.database.query(
    'select id from participants.assignment where participant_id = $1 and member_id = $2',
    [participantId, volunteer.memberId],
  );
  expect(rows).toEqual([{ id: first.id }]);
});

test('a member of another organisation and one who does not exist read alike, as absent', async () => {
  const [stranger, nobody] = await Promise.allSettled([
    assign(participantId, stage.region.other.coordinator.memberId),
    assign(participantId, nowhere()),
  ]);
  expect(stranger).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nobody).toEqual(stranger);
  expect(await stage.sees(stage.region.other.coordinator.memberId, participantId)).toEqual(NOTHING);
});

test('a member who is not active any more reads as absent', async () => {
  const { administrator } = stage.region;
  const { memberId } = administrator;
  await stage.database.query(`update organisations.member set state = 'suspended' where id = $1`, [memberId]);
  await expect(assign(participantId, memberId)).rejects.toMatchObject({ kind: 'absent' });
});

test('who sees no file by her role is given none', async () => {
  const { organisationId } = stage.region.bridge.coordinator;
  const rows = await stage.database.query<{ id: string }>(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     select gen_random_uuid(), $1, account_id, 'Adviser', 'adviser', 'active' from organisations.member where id = $2
     returning id`,
    [organisationId, stage.region.bridge.coordinator.memberId],
  );
  await expect(assign(participantId, rows[0]!.id)).rejects.toMatchObject({ name: 'NotInThisRole' });
  expect(await stage.sees(rows[0]!.id, participantId)).toEqual(NOTHING);
});

test('before the organisation accepts there is nobody to assign to', async () => {
  const waiting = await stage.story.participant('Waiting');
  await stage.story.referral(waiting);
  await stage.story.answers(waiting, 'yes');
  const { volunteer } = stage.region.bridge;
  await expect(assign(waiting, volunteer.memberId)).rejects.toMatchObject({ kind: 'absent' });
  expect(await stage.sees(volunteer.memberId, waiting)).toEqual(NOTHING);
});

test('a volunteer assigns nobody', async () => {
  const { volunteer } = stage.region.bridge;
  const tried = stage.use(AssignMember).execute(volunteer, participantId, volunteer.memberId);
  await expect(tried).rejects.toMatchObject({ kind: 'forbidden' });
});

test('an assignment touches the attempt, so that open pages look again', async () => {
  const events = await stage.database.query<{ touches: object[] }>(
    `select touches from outbox.event where name = 'member.assigned' order by at limit 1`,
  );
  expect(events).toEqual([{ touches: [{ kind: 'attempt', id: attemptId }] }]);
});
