import { AlreadyKnownHere } from '../organisations.errors.js';
import { VerbNotAllowed } from '@kring/platform-access';
import { hashOfToken } from '@kring/platform-identity';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import { letterTo, nowhere, setStage, tokenFor, type Stage } from '@kring/testing';
import { InviteAgain, InviteMember, WithdrawInvitation } from './index.js';

let stage: Stage;
let administrator: MemberActor;
let coordinator: MemberActor;

beforeAll(async () => {
  stage = await setStage();
  ({ administrator } = stage.region);
  ({ coordinator } = stage.region.bridge);
});

afterAll(() => stage.close());

let number = 0;
const asking = (more: object = {}) => ({
  name: 'Noor Jansen',
  mail: `noor${(number += 1)}@example.nl`,
  role: 'volunteer' as const,
  teamId: null,
  ...more,
});
const invite = (actor: MemberActor, more?: object) => {
  const body = asking(more);
  return stage
    .use(InviteMember)
    .execute(actor, body)
    .then(({ id }) => ({ id, mail: body.mail }));
};
const invitations = () =>
  stage.database.query<{ token_hash: string | null; mail: string; valid_until: Date | null }>(
    'select mail, token_hash, valid_until from organisations.invitation',
  );
const tokenHashOf = async (mail: string) =>
  (await invitations()).find((invitation) => invitation.mail === mail)?.token_hash;

test('who looks after members invites; the link goes to that address, and only its hash is kept', async () => {
  const { id, mail } = await invite(administrator);
  await stage.react();
  const token = tokenFor(mail);
  expect(await tokenHashOf(mail)).toBe(hashOfToken(token));
  const dump = JSON.stringify(await invitations());
  expect(dump).not.toContain(token);
  const rows = await stage.database.query(
    'select state, account_id from organisations.member where id = $1',
    [id],
  );
  expect(rows).toEqual([{ state: 'invited', account_id: null }]);
});

test('an invitation lasts seven days', async () => {
  const { mail } = await invite(administrator);
  await stage.react();
  const until = (await invitations()).find((one) => one.mail === mail)!.valid_until!;
  const days = (until.getTime() - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(6.9);
  expect(days).toBeLessThanOrEqual(7);
});

test('the letter names the organisation, a day and a link; who it is from or about stays out', async () => {
  const { mail } = await invite(administrator);
  await stage.react();
  const letter = JSON.stringify(letterTo(mail));
  expect(letter).toContain('De Brug');
  expect(letter).toContain('/uitnodiging#');
  for (const name of ['Noor', 'Administrator Bridge', 'volunteer']) expect(letter).not.toContain(name);
});

test('a coordinator invites who works under her, and nobody beside or above her', async () => {
  await expect(invite(coordinator)).resolves.toBeDefined();
  for (const role of ['coordinator', 'administrator', 'adviser']) {
    await expect(invite(coordinator, { role })).rejects.toThrow(VerbNotAllowed);
  }
});

test.each(['volunteer', 'guide'] as const)('a %s invites nobody', async (who) => {
  const actor = who === 'guide' ? stage.region.delft.guide : stage.region.bridge.volunteer;
  await expect(invite(actor)).rejects.toThrow(VerbNotAllowed);
});

test('one address is invited once, and not where it works already', async () => {
  const { mail } = await invite(administrator);
  await expect(invite(coordinator, { mail })).rejects.toThrow(AlreadyKnownHere);
  const [known] = await stage.database.query<{ mail: string }>(
    `select a.mail from identity.account a join organisations.member m on m.account_id = a.id where m.id = $1`,
    [stage.region.bridge.volunteer.memberId],
  );
  await expect(invite(administrator, { mail: known!.mail })).rejects.toThrow(AlreadyKnownHere);
});

test('somebody is invited into a team of the own organisation, and into no other', async () => {
  const teamId = nowhere();
  await stage.database.query(
    `insert into organisations.team (id, organisation_id, name) values ($1, $2, 'Anders')`,
    [teamId, stage.region.other.id],
  );
  await expect(invite(administrator, { teamId })).rejects.toThrow(NotFound);
});

test('invited again, the former link opens nothing', async () => {
  const { id, mail } = await invite(administrator);
  await stage.react();
  const former = tokenFor(mail);
  await stage.use(InviteAgain).execute(administrator, id);
  expect(await tokenHashOf(mail)).toBeNull();
  await stage.react();
  expect(tokenFor(mail)).not.toBe(former);
  expect(await tokenHashOf(mail)).toBe(hashOfToken(tokenFor(mail)));
});

test('withdrawn before she came in, nothing of her is kept and no mail goes out any more', async () => {
  const { id, mail } = await invite(administrator);
  await stage.use(WithdrawInvitation).execute(administrator, id);
  await stage.react();
  expect(letterTo(mail)).toBeUndefined();
  expect(await tokenHashOf(mail)).toBeUndefined();
  expect(await stage.database.query('select from organisations.member where id = $1', [id])).toEqual([]);
});

test('another organisation’s invitation reads as absent', async () => {
  const { id } = await invite(administrator);
  const stranger = { ...administrator, organisationId: stage.region.other.id };
  await expect(stage.use(InviteAgain).execute(stranger, id)).rejects.toThrow(NotFound);
  await expect(stage.use(WithdrawInvitation).execute(stranger, id)).rejects.toThrow(NotFound);
});
