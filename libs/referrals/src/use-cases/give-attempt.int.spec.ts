import { attemptList, type AttemptList, type GiveAttempt as Giving, type Role } from '@kring/contracts';
import { AddTeam, SayAbsence, SuspendMember } from '@kring/organisations';
import { AssignMember } from '@kring/participants';
import { Reads } from '@kring/platform-database';
import { newId, type MemberActor } from '@kring/platform-kernel';
import { nowhere, setStage, type Stage } from '@kring/testing';
import { AttemptPages } from '../queries/attempt-pages.js';
import { listAttempts } from '../queries/index.js';
import { DeclineAttempt } from './decline-attempt.js';
import { GiveAttempt } from './give-attempt.js';

let stage: Stage;
let coordinator: MemberActor;
let colleague: MemberActor;
let caseworker: MemberActor;

beforeAll(async () => {
  stage = await setStage();
  coordinator = stage.region.bridge.coordinator;
  colleague = await joins('coordinator');
  caseworker = await joins('caseworker');
});

afterAll(() => stage.close());

async function joins(role: Role): Promise<MemberActor> {
  const [memberId, accountId] = [newId(), newId()];
  await stage.database.query('insert into identity.account (id, mail) values ($1, $2)', [
    accountId,
    `${accountId}@example.nl`,
  ]);
  await stage.database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, $4, $5, 'active')`,
    [memberId, stage.region.bridge.id, accountId, `The ${role}`, role],
  );
  return { ...coordinator, memberId, role };
}

async function arrived() {
  const participantId = await stage.story.participant();
  const referral = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  return { participantId, ...referral };
}

const give = (id: string, to: Giving['to'], from: string | null = null, by = coordinator) =>
  stage.use(GiveAttempt).execute(by, id, { to, from });
const member = ({ memberId }: MemberActor) => ({ kind: 'member', id: memberId }) as const;
const inbox = async (keeper?: string, by = coordinator, box = 'waiting'): Promise<AttemptList> =>
  attemptList.parse(await stage.use(Reads).get(by, listAttempts, { box, keeper }));
const idsIn = async (...which: Parameters<typeof inbox>) => (await inbox(...which)).items.map(({ id }) => id);
const keeperOf = async (id: string, by = coordinator) => (await stage.use(AttemptPages).get(by, id)).keeper;

test('taken by one, given to another, given to a team, laid down', async () => {
  const { attemptId } = await arrived();
  expect(await idsIn('nobody')).toContain(attemptId);
  await give(attemptId, member(coordinator));
  expect(await idsIn('me')).toContain(attemptId);
  expect(await idsIn('nobody')).not.toContain(attemptId);
  await give(attemptId, member(colleague), coordinator.memberId);
  expect(await keeperOf(attemptId)).toMatchObject({ kind: 'member', id: colleague.memberId });
  expect([await idsIn('me'), await idsIn('me', colleague)]).toEqual([[], [attemptId]]);
  const { id: teamId } = await stage.use(AddTeam).execute(coordinator, 'Intake');
  await give(attemptId, { kind: 'team', id: teamId }, colleague.memberId);
  expect(await keeperOf(attemptId)).toEqual({ kind: 'team', id: teamId, name: 'Intake', cover: null });
  expect([await idsIn(teamId), await idsIn(nowhere())]).toEqual([[attemptId], []]);
  await give(attemptId, null, teamId);
  expect(await idsIn('nobody')).toContain(attemptId);
});

test('the badge of each box equals the rows behind it, whoever’s are asked for', async () => {
  const mine = await arrived();
  const running = await arrived();
  await arrived();
  for (const { attemptId } of [mine, running]) await give(attemptId, member(coordinator));
  await stage.story.accepts(running.attemptId);
  for (const keeper of [undefined, 'nobody', 'me', nowhere()]) {
    const rows = { waiting: 0, running: 0, done: 0 };
    for (const box of ['waiting', 'running', 'done'] as const)
      rows[box] = (await inbox(keeper, coordinator, box)).items.length;
    expect((await inbox(keeper)).counts).toEqual(rows);
  }
  expect((await inbox('me')).counts).toMatchObject({ waiting: 1, running: 1 });
});

test('giving it away never changes who may see it', async () => {
  const { attemptId, participantId } = await arrived();
  const everyone = [stage.region.bridge.id, colleague.memberId, caseworker.memberId, coordinator.memberId];
  const seen = () => Promise.all(everyone.map((audience) => stage.sees(audience, participantId)));
  const before = await seen();
  await give(attemptId, member(colleague));
  expect(await seen()).toEqual(before);
  expect(await idsIn(undefined)).toContain(attemptId);
  await give(attemptId, null, colleague.memberId);
  expect(await seen()).toEqual(before);
});

test('what a suspended colleague looked after is nobody’s at once', async () => {
  const { attemptId } = await arrived();
  const leaving = await joins('coordinator');
  await give(attemptId, member(leaving));
  const administrator = stage.region.administrator;
  await stage.use(SuspendMember).execute(administrator, leaving.memberId, 1);
  expect(await keeperOf(attemptId)).toBeNull();
  expect(await idsIn('nobody')).toContain(attemptId);
  await give(attemptId, member(coordinator));
  expect(await keeperOf(attemptId)).toMatchObject({ id: coordinator.memberId });
});

test('a colleague who does not see it is not given it, and takes it once she does', async () => {
  const { attemptId, participantId } = await arrived();
  await expect(give(attemptId, member(caseworker))).rejects.toMatchObject({ name: 'KeepsNothing' });
  await expect(give(attemptId, member(stage.region.bridge.volunteer))).rejects.toMatchObject({
    name: 'KeepsNothing',
  });
  await stage.story.accepts(attemptId);
  await stage.use(AssignMember).execute(coordinator, participantId, caseworker.memberId);
  await give(attemptId, member(caseworker), null, caseworker);
  expect(await idsIn('me', caseworker, 'running')).toEqual([attemptId]);
  await expect(give(attemptId, member(coordinator), caseworker.memberId, caseworker)).rejects.toMatchObject({
    name: 'VerbNotAllowed',
  });
});

test('somebody or a team of another organisation, and nobody at all, read alike, as absent', async () => {
  const { attemptId } = await arrived();
  const { other } = stage.region;
  const { id: theirs } = await stage.use(AddTeam).execute(other.coordinator, 'Intake');
  const refused: NonNullable<Giving['to']>[] = [
    member(other.coordinator),
    { kind: 'team', id: theirs },
    { kind: 'member', id: nowhere() },
    { kind: 'team', id: nowhere() },
  ];
  for (const to of refused) await expect(give(attemptId, to)).rejects.toMatchObject({ kind: 'absent' });
  expect(await keeperOf(attemptId)).toBeNull();
});

test('another organisation gives nothing away here', async () => {
  const { attemptId } = await arrived();
  for (const id of [attemptId, nowhere()]) {
    const stranger = stage.region.other.coordinator;
    await expect(give(id, member(stranger), null, stranger)).rejects.toMatchObject({ kind: 'absent' });
  }
});

test('what is over is given to nobody any more', async () => {
  const { attemptId } = await arrived();
  await give(attemptId, member(coordinator));
  const declined = { version: 2, reason: 'no-place' } as const;
  await stage.use(DeclineAttempt).execute(coordinator, attemptId, declined);
  const { memberId } = coordinator;
  await expect(give(attemptId, member(colleague), memberId)).rejects.toMatchObject({ name: 'NotNow' });
  expect(await keeperOf(attemptId)).toMatchObject({ id: memberId });
});

test('of two who take it at once one is told that the other was first', async () => {
  const { attemptId } = await arrived();
  const taken = await Promise.allSettled(
    [coordinator, colleague].map((by) => give(attemptId, member(by), null, by)),
  );
  const lost = taken.filter((one) => one.status === 'rejected');
  expect(lost).toHaveLength(1);
  expect(lost[0]!.reason).toMatchObject({ name: 'VersionConflict' });
});

test('its sender reads as before, and nobody of it is told', async () => {
  const { attemptId } = await arrived();
  await give(attemptId, member(coordinator));
  const told = await stage.database.query<{ touches: { kind: string }[] }>(
    `select touches from outbox.event where name = 'attempt.given' and subject_id = $1`,
    [attemptId],
  );
  expect(told.map(({ touches }) => touches.map(({ kind }) => kind))).toEqual([['attempt']]);
});

test('who covers for a colleague finds what is hers among her own, until she is back, and sees nothing more by it', async () => {
  const { attemptId } = await arrived();
  await give(attemptId, member(colleague));
  const away = (until: string | null, cover: MemberActor | null) =>
    stage.use(SayAbsence).execute(colleague, { until, coverId: cover?.memberId ?? null });
  const nextYear = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await away(nextYear, coordinator);
  expect(await idsIn('me')).toContain(attemptId);
  expect(await keeperOf(attemptId)).toMatchObject({
    id: colleague.memberId,
    cover: { id: coordinator.memberId },
  });
  expect((await inbox('me')).counts.waiting).toBe((await idsIn('me')).length);
  await away(nextYear, caseworker);
  expect(await idsIn('me')).not.toContain(attemptId);
  expect(await idsIn('me', caseworker)).toEqual([]);
  expect(await keeperOf(attemptId)).toMatchObject({ cover: null });
  await away(null, null);
  expect(await keeperOf(attemptId)).toMatchObject({ id: colleague.memberId, cover: null });
});
