import { AnswerQuestion, WaitingQuestions, WithdrawConsent } from '@kring/consents';
import { keepAway as keepAwayContract } from '@kring/contracts';
import { AssignMember, participantsReads, WriteKeepAway } from '@kring/participants';
import { Reads } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { herself, NOTHING, nowhere, setStage, type Stage } from '@kring/testing';

// What her list does, use case by use case; keep-away.spec.ts tells what it looks like from outside.

const keepAway = participantsReads.find(({ name }) => name === 'keep-away')!;
let stage: Stage;
let her: string;
let attemptId: string;

beforeAll(async () => {
  stage = await setStage();
});

beforeEach(async () => {
  ({ participantId: her, attemptId } = await stage.story.accepted());
});

afterAll(() => stage.close());

const write = (organisations: string[], members: string[] = [], participantId = her) =>
  stage.use(WriteKeepAway).execute(herself(participantId), { organisations, members });
const list = async (participantId = her) =>
  keepAwayContract.parse(await stage.use(Reads).get(herself(participantId), keepAway));
const assign = (memberId: string, by = stage.region.bridge.coordinator) =>
  stage.use(AssignMember).execute(by, her, memberId);

async function colleagueOf(actor: MemberActor): Promise<MemberActor> {
  const memberId = nowhere();
  const account = nowhere();
  await stage.database.query('insert into identity.account (id, mail) values ($1, $2)', [
    account,
    `${account}@example.nl`,
  ]);
  await stage.database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, 'Colleague', $4, 'active')`,
    [memberId, actor.organisationId, account, actor.role],
  );
  return { ...actor, memberId };
}

test('an organisation that she names sees nothing from that transaction on, nor do its members', async () => {
  const { bridge, delft } = stage.region;
  await assign(bridge.volunteer.memberId);
  const before = await stage.sees(delft.id, her);
  await write([bridge.id]);
  for (const audience of [bridge.id, bridge.volunteer.memberId]) {
    expect(await stage.sees(audience, her)).toEqual(NOTHING);
  }
  expect(await stage.sees(delft.id, her)).toEqual(before);
});

test('a member that she names sees nothing; the organisation sees what it saw, also that he is assigned', async () => {
  const { bridge } = stage.region;
  await assign(bridge.volunteer.memberId);
  const before = await stage.sees(bridge.id, her);
  await write([], [bridge.volunteer.memberId]);
  await stage.react();
  expect(await stage.sees(bridge.volunteer.memberId, her)).toEqual(NOTHING);
  expect(await stage.sees(bridge.id, her)).toEqual(before);
  const open =
    'select from participants.assignment where participant_id = $1 and member_id = $2 and until is null';
  expect(await stage.database.query(open, [her, bridge.volunteer.memberId])).toHaveLength(1);
});

test('who is kept away is assigned by nobody: the answer is that of a member who does not exist', async () => {
  const { bridge } = stage.region;
  await write([], [bridge.volunteer.memberId]);
  const [kept, nobody] = await Promise.allSettled([assign(bridge.volunteer.memberId), assign(nowhere())]);
  expect(kept).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nobody).toEqual(kept);
  expect(await stage.sees(bridge.volunteer.memberId, her)).toEqual(NOTHING);
});

test('a coordinator that she names can do nothing with her, and a colleague of his still can', async () => {
  const { coordinator, volunteer } = stage.region.bridge;
  const colleague = await colleagueOf(coordinator);
  await write([], [coordinator.memberId]);
  await expect(assign(volunteer.memberId)).rejects.toMatchObject({ kind: 'absent' });
  await assign(volunteer.memberId, colleague);
  expect((await stage.sees(volunteer.memberId, her)).entries).toEqual(['attempt', 'participant']);
});

test('a person that she names is kept away also where he works for another organisation', async () => {
  const { bridge, other } = stage.region;
  const accountOf = 'select account_id as id from organisations.member where id = $1';
  const [{ id: account }] = (await stage.database.query<{ id: string }>(accountOf, [
    bridge.volunteer.memberId,
  ])) as [{ id: string }];
  const elsewhere = nowhere();
  await stage.database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, 'The same person', 'coordinator', 'active')`,
    [elsewhere, bridge.id, account],
  );
  await write([], [bridge.volunteer.memberId]);
  const tried = assign(stage.region.administrator.memberId, {
    ...bridge.coordinator,
    memberId: elsewhere,
  });
  await expect(tried).rejects.toMatchObject({ kind: 'absent' });
  expect(other.id).not.toBe(bridge.id);
});

test('her consents with an organisation that she names end as if she had withdrawn them, and so do its attempts', async () => {
  const { bridge } = stage.region;
  await write([bridge.id]);
  await stage.react();
  const standing =
    'select from consents.consent_grant where participant_id = $1 and recipient_id = $2 and ended_at is null';
  expect(await stage.database.query(standing, [her, bridge.id])).toEqual([]);
  const states = 'select state from referrals.attempt where id = $1';
  expect(await stage.database.query(states, [attemptId])).toEqual([{ state: 'withdrawn_by_participant' }]);
});

test('taking an organisation off the list reopens nothing that was closed', async () => {
  const { bridge } = stage.region;
  await write([bridge.id]);
  await stage.react();
  await write([]);
  await stage.react();
  expect(await stage.sees(bridge.id, her)).toEqual(NOTHING);
});

test('what she withdrew while he stood on her list stays closed when he is off it', async () => {
  const { bridge } = stage.region;
  await assign(bridge.volunteer.memberId);
  await write([], [bridge.volunteer.memberId]);
  await stage.use(WithdrawConsent).execute(herself(her), bridge.id);
  await stage.react();
  await write([]);
  await expect(assign(bridge.volunteer.memberId)).rejects.toMatchObject({ kind: 'absent' });
  expect(await stage.sees(bridge.volunteer.memberId, her)).toEqual(NOTHING);
});

test('sections that open later stay closed for whoever she keeps away, also when he is off the list', async () => {
  const { guide, director, id: delft } = stage.region.delft;
  const person = await stage.story.participant();
  await stage.story.referral(person);
  await write([], [guide.memberId], person);
  expect(await stage.sees(guide.memberId, person)).toEqual(NOTHING);
  await write([], [], person);
  await stage.story.answers(person, 'yes', ['follow-up']);
  expect(await stage.sees(guide.memberId, person)).toEqual(NOTHING);
  expect((await stage.sees(delft, person)).sections).toContain('progress');
  await stage.use(AssignMember).execute(director, person, guide.memberId);
  expect((await stage.sees(guide.memberId, person)).sections).toContain('progress');
});

test('she reads her list, with names, and whom she can choose', async () => {
  const { bridge, delft, rijswijk, other, waiting } = stage.region;
  await write([other.id], [bridge.volunteer.memberId]);
  const read = await list();
  expect(read.organisations).toEqual([{ id: other.id, name: 'Taalhuis' }]);
  expect(read.members).toEqual([
    {
      id: bridge.volunteer.memberId,
      name: 'Volunteer Bridge',
      organisation: { id: bridge.id, name: 'De Brug' },
    },
  ]);
  const organisations = read.choices.organisations.map(({ id }) => id);
  expect(organisations).toEqual(expect.arrayContaining([bridge.id, other.id, rijswijk.id]));
  expect(organisations).not.toContain(delft.id);
  expect(organisations).not.toContain(waiting.id);
  const members = read.choices.members.map(({ id }) => id);
  expect(members).toEqual(expect.arrayContaining([delft.guide.memberId, bridge.coordinator.memberId]));
  expect(members).not.toContain(other.coordinator.memberId);
});

test('her own municipality as a whole, nobody, and who is not around her are refused, all at once', async () => {
  const { delft, other } = stage.region;
  const tried = write([delft.id, nowhere()], [other.coordinator.memberId]);
  await expect(tried).rejects.toMatchObject({
    issues: [
      { path: 'organisations.0', message: expect.stringContaining('taak') },
      { path: 'organisations.1' },
      { path: 'members.0' },
    ],
  });
  expect((await list()).organisations).toEqual([]);
});

test('who left her circle may stay on the list', async () => {
  const { bridge } = stage.region;
  await write([], [bridge.volunteer.memberId]);
  await stage.use(WithdrawConsent).execute(herself(her), 'all');
  await stage.react();
  await write([stage.region.other.id], [bridge.volunteer.memberId]);
  expect((await list()).members).toHaveLength(1);
});

test('of an event nobody learns whom she named: it carries no organisation and no member', async () => {
  const { bridge } = stage.region;
  await write([bridge.id], [stage.region.delft.guide.memberId]);
  const events = await stage.database.query<{ touches: object[] }>(
    `select subject_id, touches from outbox.event where name = 'keep-away.begun'`,
  );
  expect(events.length).toBeGreaterThan(0);
  expect(events.flatMap(({ touches }) => touches)).toContainEqual({
    kind: 'attempt',
    id: attemptId,
    ended: true,
  });
  for (const id of [bridge.id, stage.region.delft.guide.memberId]) {
    expect(JSON.stringify(events)).not.toContain(id);
  }
});

test('writing the same list again changes nothing', async () => {
  const { bridge } = stage.region;
  const lines = () =>
    stage.database.query('select * from participants.keep_away where participant_id = $1', [her]);
  await write([bridge.id]);
  const once = await lines();
  await write([bridge.id]);
  expect(await lines()).toEqual(once);
});

test('a referral to whoever she keeps away waits, and asks her nothing', async () => {
  const person = await stage.story.participant();
  await write([stage.region.bridge.id], [], person);
  await stage.story.referral(person);
  const { items } = await stage.use(WaitingQuestions).list(herself(person), 'nl');
  expect(items.map(({ purpose }) => purpose)).toEqual(['follow-up']);
});

test('a question that she read before she named the organisation can not be answered any more', async () => {
  const person = await stage.story.participant();
  await stage.story.referral(person);
  const { items } = await stage.use(WaitingQuestions).list(herself(person), 'nl');
  const { id, notice } = items.find(({ purpose }) => purpose === 'support')!;
  await write([stage.region.bridge.id], [], person);
  const yes = { answer: 'yes', add: [], noticeHash: notice.hash, language: 'nl', understood: true } as const;
  const tried = stage.use(AnswerQuestion).execute(herself(person), id, { ...yes, add: [] });
  await expect(tried).rejects.toMatchObject({ kind: 'absent' });
  expect(await stage.sees(stage.region.bridge.id, person)).toEqual(NOTHING);
});
