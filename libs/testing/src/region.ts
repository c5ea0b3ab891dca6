import type { MemberActor } from '@kring/platform-kernel';
import { newId } from '@kring/platform-kernel';
import type { OrganisationKind, Role } from '@kring/contracts';
import type { TestDatabase } from './test-database.js';

/**
 * A small region to test in: two municipalities, two organisations for which both vouch, one for which nobody does yet,
 * and the members that stories need.
 */
export interface TestRegion {
  readonly delft: { readonly id: string; readonly guide: MemberActor; readonly director: MemberActor };
  readonly rijswijk: { readonly id: string; readonly guide: MemberActor; readonly director: MemberActor };
  readonly bridge: {
    readonly id: string;
    readonly coordinator: MemberActor;
    readonly volunteer: MemberActor;
  };
  readonly other: { readonly id: string; readonly coordinator: MemberActor };
  /** Nobody vouches for it. */
  readonly waiting: { readonly id: string; readonly coordinator: MemberActor };
  readonly administrator: MemberActor;
  readonly adviser: MemberActor;
  /** An offer of the bridge with one session to come, with this many places. */
  offer(places: number): Promise<{ offerId: string; sessionId: string }>;
}

async function addOrganisation(
  database: TestDatabase,
  kind: OrganisationKind,
  name: string,
): Promise<string> {
  const id = newId();
  await database.query(
    `insert into organisations.organisation (id, kind, name, place, municipality_code)
     values ($1, $2, $3, 'Delft', 'GM0503')`,
    [id, kind, name],
  );
  return id;
}

async function addMember(
  database: TestDatabase,
  organisation: { id: string; kind: OrganisationKind },
  role: Role,
  name: string,
): Promise<MemberActor> {
  const [memberId, accountId] = [newId(), newId()];
  await database.query(`insert into identity.account (id, mail) values ($1, $2)`, [
    accountId,
    `${accountId}@example.nl`,
  ]);
  await database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, $4, $5, 'active')`,
    [memberId, organisation.id, accountId, name, role],
  );
  return {
    kind: 'member',
    memberId,
    organisationId: organisation.id,
    organisationKind: organisation.kind,
    role,
  };
}

/** The member's municipality vouches for these organisations. */
async function vouch(
  database: TestDatabase,
  by: MemberActor,
  organisations: { id: string }[],
): Promise<void> {
  for (const { id } of organisations) {
    await database.query(
      `insert into organisations.vouching
         (id, municipality_id, organisation_id, capacity, contact_checked_on, agreement_signed_on, vouched_by)
       values ($1, $2, $3, 'controller', '2026-10-01', '2026-10-15', $4)`,
      [newId(), by.organisationId, id, by.memberId],
    );
  }
}

async function addOffer(database: TestDatabase, organisationId: string, places: number) {
  const [offerId, sessionId] = [newId(), newId()];
  const attributes = {
    womenOnly: true,
    childcare: 'on-site',
    withinSchoolHours: true,
    dayParts: ['morning'],
    minimumSpokenDutch: 'A0',
    supportLanguages: [],
    travelReimbursed: false,
    hoursAWeek: 2,
  };
  await database.query(
    `insert into activities.offer (id, organisation_id, title, title_arabic, kind, place, attributes, verified_on)
     values ($1, $2, 'Taalgroep', 'مجموعة لغة', 'language', 'Delft', $3, '2026-11-01')`,
    [offerId, organisationId, attributes],
  );
  await database.query(
    `insert into activities.session (id, offer_id, starts_at, ends_at, capacity)
     values ($1, $2, now() + interval '3 days', now() + interval '3 days 2 hours', $3)`,
    [sessionId, offerId, places],
  );
  return { offerId, sessionId };
}

export async function addRegion(database: TestDatabase): Promise<TestRegion> {
  await database.query(`insert into organisations.municipality values ('GM0503', 'Delft', 'VR15')`);
  const organisation = async (kind: OrganisationKind, name: string) => {
    const id = await addOrganisation(database, kind, name);
    return { id, kind, member: (role: Role, who: string) => addMember(database, { id, kind }, role, who) };
  };
  const delft = await organisation('municipality', 'Gemeente Delft');
  const rijswijk = await organisation('municipality', 'Gemeente Rijswijk');
  const bridge = await organisation('migrant', 'De Brug');
  const other = await organisation('volunteer', 'Taalhuis');
  const waiting = await organisation('migrant', 'Wachtend');
  const guide = await delft.member('caseworker', 'Guide Delft');
  const guideOfRijswijk = await rijswijk.member('caseworker', 'Guide Rijswijk');
  for (const by of [guide, guideOfRijswijk]) await vouch(database, by, [bridge, other]);
  return {
    delft: { id: delft.id, guide, director: await delft.member('coordinator', 'Director Delft') },
    rijswijk: {
      id: rijswijk.id,
      guide: guideOfRijswijk,
      director: await rijswijk.member('coordinator', 'Director Rijswijk'),
    },
    bridge: {
      id: bridge.id,
      coordinator: await bridge.member('coordinator', 'Coordinator Bridge'),
      volunteer: await bridge.member('volunteer', 'Volunteer Bridge'),
    },
    other: { id: other.id, coordinator: await other.member('coordinator', 'Coordinator Other') },
    waiting: { id: waiting.id, coordinator: await waiting.member('coordinator', 'Coordinator Waiting') },
    administrator: await bridge.member('administrator', 'Administrator Bridge'),
    adviser: await delft.member('adviser', 'Adviser Delft'),
    offer: (places) => addOffer(database, bridge.id, places),
  };
}
