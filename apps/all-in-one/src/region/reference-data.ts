import { parse } from 'csv-parse/sync';
import { newId } from '@kring/platform-kernel';
import pg from 'pg';
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
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await insertAll(client, MUNICIPALITIES, municipalities);
    await insertAll(client, ORGANISATIONS, [...organisations]);
    const members = personas.map((persona) => ({
      ...persona,
      issuer,
      at: organisationNamed(persona.organisation).id,
    }));
    await insertAll(client, MEMBERS, members);
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
  } finally {
    await client.end();
  }
  return municipalities.length;
}

const MUNICIPALITIES = `
  insert into organisations.municipality
  select * from jsonb_to_recordset($1::jsonb) as r(code text, name text, safety_region text)
  on conflict do nothing`;

const ORGANISATIONS = `
  insert into organisations.organisation (id, kind, name, place, about, municipality_code, capacity)
  select id, kind, name, place, about, "municipalityCode", capacity
  from jsonb_to_recordset($1::jsonb)
    as r(id uuid, kind text, name text, place text, about text, "municipalityCode" text, capacity text)
  on conflict do nothing`;

const MEMBERS = `
  insert into organisations.member (id, organisation_id, name, role, issuer, subject)
  select id, at, name, role, issuer, key
  from jsonb_to_recordset($1::jsonb) as r(id uuid, at uuid, name text, role text, issuer text, key text)
  on conflict (id) do update set issuer = excluded.issuer`;

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
