import { ForAnotherAddress, HasAnAccount } from '@kring/organisations-domain';
import { hashOfToken, type ProvenIdentity } from '@kring/platform-identity';
import { NotFound, newId, type MemberActor } from '@kring/platform-kernel';
import { atOnce, FixedClock, setStage, tokenFor, type Stage } from '@kring/testing';
import type { Proof } from './invited-account.js';
import { AcceptInvitation, InviteAgain, InviteMember } from './index.js';

const begins = new Date();
const clock = new FixedClock(begins);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

afterEach(() => clock.moveTo(begins));
afterAll(() => stage.close());

let number = 0;
/** An invitation that went out: its token, and the member that she will be. */
async function invited(
  by: MemberActor = stage.region.administrator,
  mail = `noor${(number += 1)}@example.nl`,
) {
  const body = { name: 'Noor', mail, role: 'volunteer', teamId: null } as const;
  const { id } = await stage.use(InviteMember).execute(by, body);
  await stage.react();
  return { memberId: id, mail, tokenHash: hashOfToken(tokenFor(mail)) };
}
const accept = (tokenHash: string, proof: Proof) => stage.use(AcceptInvitation).execute(tokenHash, proof);
const memberRow = async (id: string) =>
  (
    await stage.database.query<{ state: string; account_id: string | null; mail: string | null }>(
      `select m.state, m.account_id, a.mail from organisations.member m
       left join identity.account a on a.id = m.account_id where m.id = $1`,
      [id],
    )
  )[0];
async function account(
  mail: string | null,
  more: { issuer?: string; subject?: string } = {},
): Promise<string> {
  const id = newId();
  const values = [id, mail, more.issuer ?? null, more.subject ?? null];
  await stage.database.query(
    'insert into identity.account (id, mail, issuer, subject) values ($1, $2, $3, $4)',
    values,
  );
  return id;
}

test('by her link she becomes a member, with an account of that address', async () => {
  const { memberId, mail, tokenHash } = await invited();
  const { accountId, memberships } = await accept(tokenHash, { by: 'link' });
  expect(memberships).toEqual([{ memberId, organisationId: stage.region.bridge.id }]);
  expect(await memberRow(memberId)).toEqual({ state: 'active', account_id: accountId, mail });
});

test('used twice, it reads as absent', async () => {
  const { tokenHash } = await invited();
  await accept(tokenHash, { by: 'link' });
  await expect(accept(tokenHash, { by: 'link' })).rejects.toThrow(NotFound);
});

test('of two who accept at once, one does', async () => {
  const { tokenHash } = await invited();
  const tried = await atOnce(
    stage.database,
    ['select from organisations.invitation where token_hash = $1', tokenHash],
    [1, 2].map(() => () => accept(tokenHash, { by: 'link' })),
  );
  const refused = tried.filter((one) => one.status === 'rejected').map(({ reason }) => reason as Error);
  expect(refused).toEqual([expect.any(NotFound)]);
});

test('after seven days it reads as absent', async () => {
  const { memberId, tokenHash } = await invited();
  clock.moveTo(new Date(begins.getTime() + 7 * 86_400_000));
  await expect(accept(tokenHash, { by: 'link' })).rejects.toThrow(NotFound);
  expect(await memberRow(memberId)).toMatchObject({ state: 'invited' });
});

test('a link that was replaced or never made reads as absent', async () => {
  const { memberId, tokenHash } = await invited();
  await stage.use(InviteAgain).execute(stage.region.administrator, memberId);
  await stage.react();
  await expect(accept(tokenHash, { by: 'link' })).rejects.toThrow(NotFound);
  await expect(accept(hashOfToken('x'.repeat(43)), { by: 'link' })).rejects.toThrow(NotFound);
});

test('a link that was passed on opens nothing of an account that exists', async () => {
  const mail = 'sara@example.nl';
  const accountId = await account(mail);
  const { tokenHash } = await invited(stage.region.administrator, mail);
  await expect(accept(tokenHash, { by: 'link' })).rejects.toThrow(HasAnAccount);
  await expect(accept(tokenHash, { by: 'mail-code' })).resolves.toMatchObject({ accountId });
});

test('signed in as somebody else, she is told so and nothing happens', async () => {
  const { memberId, tokenHash } = await invited();
  const other = await account('eve@example.nl');
  await expect(accept(tokenHash, { by: 'signed-in', accountId: other })).rejects.toThrow(ForAnotherAddress);
  expect(await memberRow(memberId)).toMatchObject({ state: 'invited' });
});

test('signed in with the address that was invited, she works for two organisations, with one account', async () => {
  const { tokenHash, mail } = await invited();
  const { accountId } = await accept(tokenHash, { by: 'link' });
  const second = await invited(stage.region.delft.director, mail).catch((error: unknown) => error);
  expect(second).toMatchObject({ mail });
  const at = (second as { tokenHash: string }).tokenHash;
  const known = await accept(at, { by: 'signed-in', accountId });
  expect(known.memberships).toHaveLength(1);
  expect(known.accountId).toBe(accountId);
});

describe('by signing in at a provider', () => {
  const proven = (more: Partial<ProvenIdentity>): ProvenIdentity => ({
    issuer: 'https://login.delft.example',
    subject: newId(),
    mail: null,
    organisationId: null,
    ...more,
  });
  const atDelft = () => invited(stage.region.delft.director, `kees${(number += 1)}@delft.example`);

  test('whoever proves the address that was invited comes in', async () => {
    const { memberId, mail, tokenHash } = await atDelft();
    const { accountId } = await accept(tokenHash, { by: 'provider', proven: proven({ mail }) });
    expect(await memberRow(memberId)).toMatchObject({ state: 'active', account_id: accountId });
  });

  test.each([
    ['another address', 'eve@delft.example'],
    ['no verified address', null],
  ] as const)('with %s nobody does', async (_, mail) => {
    const { memberId, tokenHash } = await atDelft();
    const proof = { by: 'provider', proven: proven({ mail }) } as const;
    await expect(accept(tokenHash, proof)).rejects.toThrow(ForAnotherAddress);
    expect(await memberRow(memberId)).toMatchObject({ state: 'invited' });
  });

  test('one organisation’s provider says nothing of another’s people', async () => {
    const { mail, tokenHash } = await atDelft();
    const elsewhere = proven({ mail, organisationId: stage.region.rijswijk.id });
    await expect(accept(tokenHash, { by: 'provider', proven: elsewhere })).rejects.toThrow(ForAnotherAddress);
    const bridge = await invited();
    const here = proven({ mail: bridge.mail });
    await expect(accept(bridge.tokenHash, { by: 'provider', proven: here })).rejects.toThrow(
      ForAnotherAddress,
    );
  });

  test('it never gives an account that somebody has already', async () => {
    const { mail, tokenHash } = await atDelft();
    await account(mail);
    const proof = { by: 'provider', proven: proven({ mail }) } as const;
    await expect(accept(tokenHash, proof)).rejects.toThrow(HasAnAccount);
  });
});
