import type { OrganisationList, VettingList } from '@kring/contracts';
import { AlreadyVouchedFor, NotYetDone } from '@kring/organisations-domain';
import { VerbNotAllowed } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { hashOfToken, Members } from '@kring/platform-identity';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import { nowhere, setStage, tokenFor, type Stage } from '@kring/testing';
import pg from 'pg';
import { listOrganisations, listVetting } from '../queries/index.js';
import { SomebodyJoined } from '../organisations.errors.js';
import {
  AcceptInvitation,
  AddOrganisation,
  EndVouching,
  InviteContact,
  VouchForOrganisation,
} from './index.js';

let stage: Stage;
let director: MemberActor;

beforeAll(async () => {
  stage = await setStage();
  ({ director } = stage.region.delft);
});

afterAll(() => stage.close());

const checked = {
  capacity: 'controller',
  contactCheckedOn: '2026-01-10',
  agreementSignedOn: '2026-01-20',
} as const;
const vouch = (organisationId: string, more: object = {}, by = director) =>
  stage.use(VouchForOrganisation).execute(by, organisationId, { ...checked, ...more });
const end = (id: string, by = director) => stage.use(EndVouching).execute(by, id);

let number = 0;
async function added(by = director) {
  const mail = `contact${(number += 1)}@example.nl`;
  const { id } = await stage.use(AddOrganisation).execute(by, {
    name: `Vereniging ${number}`,
    kind: 'migrant',
    place: 'Delft',
    about: '',
    contact: { name: 'Rosa', mail },
  });
  return { id, mail };
}
const directory = async (actor: MemberActor) =>
  (await stage.use(Reads).get<OrganisationList>(actor, listOrganisations)).items.map(({ id }) => id);
const vetting = async (actor: MemberActor, id: string) =>
  (await stage.use(Reads).get<VettingList>(actor, listVetting)).items.find((line) => line.id === id);
const rijswijk = (): MemberActor => ({ ...stage.region.rijswijk.guide, role: 'coordinator' });

test('whom a municipality makes known is asked to be its first administrator and coordinator, by one link', async () => {
  const { id, mail } = await added();
  await stage.react();
  const known = await stage.use(AcceptInvitation).execute(hashOfToken(tokenFor(mail)), { by: 'link' });
  const roles = [];
  for (const { memberId } of known.memberships) {
    const actor = await stage.use(Members).actor(memberId);
    expect(actor).toMatchObject({ organisationId: id });
    roles.push(actor!.role);
  }
  expect(roles).toEqual(['coordinator', 'administrator']);
});

test('as long as nobody came in the contact is asked again, or another one; the former link opens nothing', async () => {
  const { id, mail } = await added();
  await stage.react();
  const former = hashOfToken(tokenFor(mail));
  const other = { name: 'Lena', mail: `other-${mail}` };
  await expect(stage.use(InviteContact).execute(rijswijk(), id, other)).rejects.toThrow(NotFound);
  await stage.use(InviteContact).execute(director, id, other);
  await stage.react();
  await expect(stage.use(AcceptInvitation).execute(former, { by: 'link' })).rejects.toThrow(NotFound);
  expect(await vetting(director, id)).toMatchObject({ contact: other, joined: false });
  const token = hashOfToken(tokenFor(other.mail));
  expect((await stage.use(AcceptInvitation).execute(token, { by: 'link' })).memberships).toHaveLength(2);
  await expect(stage.use(InviteContact).execute(director, id, other)).rejects.toThrow(SomebodyJoined);
});

test('made known is not vouched for: it stands in the list of the vetting and in no directory', async () => {
  const { id, mail } = await added();
  expect(await vetting(director, id)).toMatchObject({
    contact: { name: 'Rosa', mail },
    joined: false,
    vouching: null,
    vouchedElsewhere: [],
  });
  for (const actor of [director, stage.region.delft.guide, stage.region.bridge.coordinator, rijswijk()]) {
    expect(await directory(actor)).not.toContain(id);
  }
});

test('vouched for, it stands in that municipality’s directory and not in another’s', async () => {
  const { id } = await added();
  const { id: vouchingId } = await vouch(id, { capacity: 'processor' });
  expect(await vetting(director, id)).toMatchObject({
    vouching: { id: vouchingId, ...checked, capacity: 'processor', vouchedBy: 'Director Delft' },
  });
  expect(await vetting(rijswijk(), id)).toMatchObject({
    contact: null,
    vouching: null,
    vouchedElsewhere: ['Gemeente Delft'],
  });
  expect(await directory(stage.region.delft.guide)).toContain(id);
  expect(await directory(stage.region.bridge.coordinator)).toContain(id);
  expect(await directory(rijswijk())).not.toContain(id);
});

test('a municipality vouches once at a time, and may vouch again later', async () => {
  const { id } = await added();
  const { id: first } = await vouch(id);
  await expect(vouch(id)).rejects.toThrow(AlreadyVouchedFor);
  await end(first);
  expect(await directory(stage.region.delft.guide)).not.toContain(id);
  await expect(end(first)).rejects.toThrow(NotFound);
  await expect(vouch(id)).resolves.toBeDefined();
});

test('contact checked and agreement signed are days that have been', async () => {
  const { id } = await added();
  await expect(vouch(id, { contactCheckedOn: '2999-01-01' })).rejects.toThrow(NotYetDone);
  await expect(vouch(id, { agreementSignedOn: '2999-01-01' })).rejects.toThrow(NotYetDone);
});

test('another municipality’s vouching reads as absent', async () => {
  const { id } = await added();
  const { id: vouching } = await vouch(id);
  await expect(end(vouching, rijswijk())).rejects.toThrow(NotFound);
  expect(await directory(stage.region.delft.guide)).toContain(id);
});

test('nobody vouches for what is not there, or for a municipality', async () => {
  await expect(vouch(nowhere())).rejects.toThrow(NotFound);
  await expect(vouch(stage.region.rijswijk.id)).rejects.toThrow(NotFound);
});

test.each(['guide of a municipality', 'coordinator of an organisation', 'administrator of an organisation'])(
  'a %s vets nobody',
  async (who) => {
    const { region } = stage;
    const actors = [region.delft.guide, region.bridge.coordinator, region.administrator];
    const actor =
      actors[['guide', 'coordinator', 'administrator'].findIndex((role) => who.startsWith(role))]!;
    const { id } = await added();
    await expect(vouch(id, {}, actor)).rejects.toThrow(VerbNotAllowed);
    await expect(added(actor)).rejects.toThrow(VerbNotAllowed);
  },
);

test('the rows themselves refuse a vouching, an organisation or a member in another’s name', async () => {
  const client = new pg.Client({ connectionString: stage.database.as('kring_api') });
  await client.connect();
  const { bridge, other, delft } = stage.region;
  const as = async (audience: string, sql: string, values: unknown[]) => {
    await client.query('begin');
    await client.query(`select set_config('kring.audience', $1, true)`, [audience]);
    const outcome = await client.query(sql, values).then(
      ({ rowCount }) => rowCount,
      (error: Error) => error.message,
    );
    await client.query('rollback');
    return outcome;
  };
  const vouching = `insert into organisations.vouching
      (id, municipality_id, organisation_id, capacity, contact_checked_on, agreement_signed_on, vouched_by)
    values (gen_random_uuid(), $1, $2, 'controller', '2026-01-01', '2026-01-01', $3)`;
  const forged = [delft.id, stage.region.waiting.id, bridge.coordinator.memberId];
  expect(await as(bridge.id, vouching, forged)).toMatch(/row-level security/);
  expect(await as(delft.id, vouching, forged)).toBe(1);
  const organisation = `insert into organisations.organisation (id, kind, name, place, municipality_code, added_by)
    values (gen_random_uuid(), 'migrant', 'x', 'x', 'GM0503', $1)`;
  expect(await as(bridge.id, organisation, [delft.id])).toMatch(/row-level security/);
  const colleagues = `update organisations.member set role = 'administrator' where organisation_id = $1`;
  expect(await as(bridge.id, colleagues, [other.id])).toBe(0);
  expect(await as('', colleagues, [other.id])).toBe(0);
  await client.end();
});
