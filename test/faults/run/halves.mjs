import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { waitUntil } from './processes.mjs';

const PORT_LINE = 3;
const DELIVERED_WITHIN = 120;

/** What one write makes together. Where a part of it is missing, a write was left half. */
const HALVES = {
  'participant without her first sections': `
    select id from participants.participant p where 3 <> (
      select count(*) from dossiers.section s
      where s.participant_id = p.id and s.category in ('identity', 'contact', 'language'))`,
  'participant whom nobody sees': `
    select id from participants.participant p where not exists (
      select from access.entry e where e.kind = 'participant' and e.subject_id = p.id)`,
  'section that no event tells of': `
    select participant_id from dossiers.section s where not exists (
      select from outbox.event e where e.name = 'section.written' and e.subject_id = s.participant_id)`,
  'referral without attempt, reason, standing, entry or event': `
    select id from referrals.referral r where not exists (
      select from referrals.attempt a
      join referrals.motivation m on m.referral_id = a.referral_id
      join referrals.standing s on s.referral_id = a.referral_id
      join access.entry n on n.kind = 'referral' and n.subject_id = a.referral_id
      join outbox.event e on e.name = 'referral.sent' and e.subject_id = a.referral_id
      where a.referral_id = r.id)`,
  'attempt whose question was not put': `
    select id from referrals.attempt a where not exists (
      select from consents.question q join consents.event e on e.question_id = q.id where q.id = a.question_id)`,
};

const UNDELIVERED = 'select name from outbox.event where settled_at is null';

/** Looks into the database itself, as its owner, for writes that stand there half. */
export function halvesIn(folder) {
  return asOwner(folder, async (client) => {
    const found = [];
    for (const [what, sql] of Object.entries(HALVES)) {
      const { rowCount } = await client.query(sql);
      if (rowCount > 0) found.push(`${rowCount} × ${what}`);
    }
    return found;
  });
}

/** Waits until every event that was saved has reached all that react to it; says which have not. */
export function undeliveredIn(folder) {
  return asOwner(folder, async (client) => {
    const waiting = async () => (await client.query(UNDELIVERED)).rows.map(({ name }) => name);
    await waitUntil(async () => (await waiting()).length === 0, DELIVERED_WITHIN);
    return waiting();
  });
}

async function asOwner(folder, work) {
  const data = join(folder, '.kring');
  const password = readFileSync(join(data, 'postgres-password'), 'utf8');
  const port = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[PORT_LINE];
  const connectionString = `postgres://postgres:${password}@127.0.0.1:${port}/kring`;
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
