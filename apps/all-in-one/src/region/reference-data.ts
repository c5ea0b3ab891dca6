import { parse } from 'csv-parse/sync';
import { onConnection } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import type pg from 'pg';
import municipalitiesCsv from './municipalities.csv?raw';
import { offers } from './offers.js';
import { organisationNamed, organisations } from './organisations.js';
import { personas } from './personas.js';
import { comingSessions } from './sessions.js';

type Municipality = { code: string; name: string; safety_region: string };

const insertAll = (client: pg.Client, sql: string, rows: object[]): Promise<unknown> =>
  client.query(sql, [JSON.stringify(rows)]);

/** The real municipalities and the made-up region, as the owner, in one transaction; what stands is left as it is. */
export async function loadReferenceData(ownerUrl: string, issuer: string, today: Date): Promise<number> {
  const municipalities: Municipality[] = parse(municipalitiesCsv, { columns: true });
  await onConnection(ownerUrl, async (client) => {
    await client.query('begin');
    await insertAll(client, MUNICIPALITIES, municipalities);
    await insertAll(client, ORGANISATIONS, [...organisations]);
    const members = personas.map((persona) => ({
      ...persona,
      issuer,
      at: organisationNamed(persona.organisation).id,
    }));
    await insertAll(client, ACCOUNTS, members);
    await insertAll(client, MEMBERS, members);
    await insertAll(client, VOUCHINGS, vouchings());
    for (const offer of offers) {
      const row = {
        ...offer,
        at: organisationNamed(offer.organisation).id,
        verified: today.toISOString().slice(0, 10),
      };
      await insertAll(client, OFFERS, [row]);
      const sessions = comingSessions(offer, today).map((session) => ({
        ...session,
        id: newId(),
        offer: offer.id,
      }));
      await insertAll(client, SESSIONS, sessions);
    }
    await client.query('commit');
  });
  return municipalities.length;
}

/** Each organisation of the region is vouched for by an administrator of each municipality that it works in. */
function vouchings(): object[] {
  return organisations.flatMap(({ id, vouchedBy = [] }) =>
    vouchedBy.map((key) => ({
      id: newId(),
      organisation: id,
      municipality: organisationNamed(key).id,
      by: personas.find(({ role, organisation }) => role === 'administrator' && organisation === key)!.id,
    })),
  );
}

const MUNICIPALITIES = `
  insert into organisations.municipality
  select * from jsonb_to_recordset($1::jsonb) as r(code text, name text, safety_region text)
  on conflict do nothing`;

const ORGANISATIONS = `
  insert into organisations.organisation (id, kind, name, place, about, municipality_code)
  select id, kind, name, place, about, "municipalityCode"
  from jsonb_to_recordset($1::jsonb)
    as r(id uuid, kind text, name text, place text, about text, "municipalityCode" text)
  on conflict do nothing`;

const ACCOUNTS = `
  insert into identity.account (id, mail, issuer, subject)
  select "accountId", mail, issuer, key
  from jsonb_to_recordset($1::jsonb) as r("accountId" uuid, mail text, issuer text, key text)
  on conflict (id) do update set issuer = excluded.issuer`;

const MEMBERS = `
  insert into organisations.member (id, organisation_id, account_id, name, role, state)
  select id, at, "accountId", name, role, 'active'
  from jsonb_to_recordset($1::jsonb) as r(id uuid, at uuid, "accountId" uuid, name text, role text)
  on conflict do nothing`;

// A vouching that was ended stays ended.
const VOUCHINGS = `
  insert into organisations.vouching
    (id, municipality_id, organisation_id, capacity, contact_checked_on, agreement_signed_on, vouched_by)
  select id, municipality, organisation, 'controller', '2026-10-01', '2026-10-15', by
  from jsonb_to_recordset($1::jsonb) as r(id uuid, municipality uuid, organisation uuid, by uuid)
  where not exists (
    select from organisations.vouching v
    where v.organisation_id = r.organisation and v.municipality_id = r.municipality
  )`;

const OFFERS = `
  insert into activities.offer (id, organisation_id, title, title_arabic, kind, place, attributes, verified_on)
  select id, at, title, "titleArabic", kind, place, attributes, verified
  from jsonb_to_recordset($1::jsonb)
    as r(id uuid, at uuid, title text, "titleArabic" text, kind text, place text, attributes jsonb, verified date)
  on conflict do nothing`;

const SESSIONS = `
  insert into activities.session (id, offer_id, starts_at, ends_at, capacity)
  select r.id, r.offer, r."startsAt", r."endsAt", r.places
  from jsonb_to_recordset($1::jsonb)
    as r(id uuid, offer uuid, "startsAt" timestamptz, "endsAt" timestamptz, places integer)
  where not exists (
    select from activities.session s where s.offer_id = r.offer and s.starts_at = r."startsAt"
  )`;
