import { LastOne, NotYourself } from '@kring/organisations-domain';
import { VerbNotAllowed } from '@kring/platform-access';
import { Members } from '@kring/platform-identity';
import { newId, NotFound, VersionConflict, type MemberActor } from '@kring/platform-kernel';
import type { Role } from '@kring/contracts';
import { atOnce, setStage, type Stage } from '@kring/testing';
import { ChangeRole, ReinstateMember, SuspendMember } from './index.js';

let stage: Stage;
let administrator: MemberActor;
let coordinator: MemberActor;

beforeAll(async () => {
  stage = await setStage();
  ({ administrator } = stage.region);
  ({ coordinator } = stage.region.bridge);
});

afterAll(() => stage.close());

/** Somebody more who works for the bridge. */
async function colleague(role: Role = 'volunteer', accountId = newId()): Promise<string> {
  const id = newId();
  await stage.database.query('insert into identity.account (id) values ($1) on conflict do nothing', [
    accountId,
  ]);
  await stage.database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, 'Colleague', $4, 'active')`,
    [id, stage.region.bridge.id, accountId, role],
  );
  return id;
}
const actorNow = (id: string) => stage.use(Members).actor(id);
const suspend = (actor: MemberActor, id: string, version = 1) =>
  stage.use(SuspendMember).execute(actor, id, version);

test('suspended, she is nobody; reinstated, she is who she was', async () => {
  const id = await colleague();
  expect(await actorNow(id)).toMatchObject({ role: 'volunteer' });
  const { version } = await suspend(administrator, id);
  expect(await actorNow(id)).toBeNull();
  await stage.use(ReinstateMember).execute(administrator, id, version);
  expect(await actorNow(id)).toMatchObject({ role: 'volunteer' });
});

test('what she had open as that member stays closed when she is reinstated; as another it was never closed', async () => {
  const accountId = newId();
  const [id, other] = [await colleague('volunteer', accountId), await colleague('caseworker', accountId)];
  for (const memberId of [id, other]) {
    await stage.database.query(
      `insert into identity.session (hash, content, holder_id, way, expires_at)
       values ($1, $2, $3, 'passkey', now() + interval '1 hour')`,
      [memberId, { owner: { kind: 'member', memberId, accountId } }, accountId],
    );
  }
  const { version } = await suspend(administrator, id);
  await stage.use(ReinstateMember).execute(administrator, id, version);
  const open = await stage.database.query<{ hash: string }>(
    'select hash from identity.session where holder_id = $1',
    [accountId],
  );
  expect(open).toEqual([{ hash: other }]);
});

test('a change tells every process to ask again who she is, and nothing more', async () => {
  const accountId = newId();
  const id = await colleague('volunteer', accountId);
  await suspend(administrator, id);
  const [event] = await stage.database.query<{ touches: object[] }>(
    `select touches from outbox.event where name = 'member.suspended' and subject_id = $1`,
    [id],
  );
  expect(event!.touches).toEqual([{ kind: 'holder', id: accountId }]);
});

test('another role is another actor at once', async () => {
  const id = await colleague();
  await stage.use(ChangeRole).execute(administrator, id, { role: 'coordinator', version: 1 });
  expect(await actorNow(id)).toMatchObject({ role: 'coordinator' });
  await suspend(administrator, id, 2);
});

test('a coordinator looks after volunteers, and gives nobody a role beside or above her own', async () => {
  const id = await colleague();
  const change = (role: Role) => stage.use(ChangeRole).execute(coordinator, id, { role, version: 1 });
  await expect(change('coordinator')).rejects.toThrow(VerbNotAllowed);
  await expect(change('administrator')).rejects.toThrow(VerbNotAllowed);
  await expect(suspend(coordinator, administrator.memberId)).rejects.toThrow(VerbNotAllowed);
  await expect(change('caseworker')).resolves.toMatchObject({ version: 2 });
});

test('who looks after nobody changes nobody', async () => {
  await expect(suspend(stage.region.bridge.volunteer, await colleague())).rejects.toThrow(VerbNotAllowed);
});

test('nobody changes herself, also not under another role of hers', async () => {
  await colleague('administrator');
  await expect(suspend(administrator, administrator.memberId)).rejects.toThrow(NotYourself);
  const [{ account }] = (await stage.database.query(
    'select account_id as account from organisations.member where id = $1',
    [administrator.memberId],
  )) as [{ account: string }];
  const alsoHer = await colleague('volunteer', account);
  await expect(suspend(administrator, alsoHer)).rejects.toThrow(NotYourself);
});

test('the last coordinator stays, by suspension and by another role', async () => {
  await expect(suspend(administrator, coordinator.memberId)).rejects.toThrow(LastOne);
  const change = { role: 'volunteer', version: 1 } as const;
  await expect(stage.use(ChangeRole).execute(administrator, coordinator.memberId, change)).rejects.toThrow(
    LastOne,
  );
});

test('of the last two coordinators who are suspended at once, one stays', async () => {
  const both = [coordinator.memberId, await colleague('coordinator')];
  const tried = await atOnce(
    stage.database,
    ['select from organisations.member where id = any($1)', both],
    both.map((id) => () => suspend(administrator, id)),
  );
  const refused = tried.filter((one) => one.status === 'rejected').map(({ reason }) => reason as Error);
  expect(refused).toEqual([expect.any(LastOne)]);
});

test('over an older version nothing changes', async () => {
  const id = await colleague();
  await expect(suspend(administrator, id, 7)).rejects.toThrow(VersionConflict);
  expect(await actorNow(id)).not.toBeNull();
});

test('another organisation’s people read as absent', async () => {
  await expect(suspend(administrator, stage.region.other.coordinator.memberId)).rejects.toThrow(NotFound);
  await expect(suspend(stage.region.delft.director, await colleague())).rejects.toThrow(NotFound);
});
