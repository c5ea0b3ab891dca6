import type { MemberActor } from '@kring/platform-kernel';
import { newId } from '@kring/platform-kernel';
import type { OrganisationKind, Role } from '@kring/contracts';
import type { TestDatabase } from './test-database.js';

/** A small region to test in: two municipalities, two organisations, and the members that stories need. */
export interface TestRegion {
  readonly delft: { readonly id: string; readonly guide: MemberActor; readonly director: MemberActor };
  readonly rijswijk: { readonly id: string; readonly guide: MemberActor };
  readonly bridge: {
    readonly id: string;
    readonly coordinator: MemberActor;
    readonly volunteer: MemberActor;
  };
  readonly other: { readonly id: string; readonly coordinator: MemberActor };
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
    `insert into organisations.organisation (id, kind, name, place, municipality_code, capacity)
     values ($1, $2, $3, 'Delft', 'GM0503', 'controller')`,
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
  const memberId = newId();
  await database.query(
    `insert into organisations.member (id, organisation_id, name, role, issuer, subject)
     values ($1, $2, $3, $4, 'test', $5)`,
    [memberId, organisation.id, name, role, memberId],
  );
  return {
    kind: 'member',
    memberId,
    organisationId: organisation.id,
    organisationKind: organisation.kind,
    role,
  };
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
  return {
    delft: {
      id: delft.id,
      guide: await delft.member('caseworker', 'Guide Delft'),
      director: await delft.member('coordinator', 'Director Delft'),
    },
    rijswijk: { id: rijswijk.id, guide: await rijswijk.member('caseworker', 'Guide Rijswijk') },
    bridge: {
      id: bridge.id,
      coordinator: await bridge.member('coordinator', 'Coordinator Bridge'),
      volunteer: await bridge.member('volunteer', 'Volunteer Bridge'),
    },
    other: { id: other.id, coordinator: await other.member('coordinator', 'Coordinator Other') },
    administrator: await bridge.member('administrator', 'Administrator Bridge'),
    adviser: await delft.member('adviser', 'Adviser Delft'),
    offer: (places) => addOffer(database, bridge.id, places),
  };
}
