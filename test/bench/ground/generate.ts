import pg from 'pg';
import organisations from './data/01-organisations.sql?raw';
import participants from './data/02-participants.sql?raw';
import plan from './data/03-plan.sql?raw';
import referrals from './data/04-referrals.sql?raw';
import consents from './data/05-consents.sql?raw';
import access from './data/06-access.sql?raw';
import looks from './data/07-looks.sql?raw';
import { requireWhole } from './require-whole.js';
import { step } from './progress.js';
import { rebuildIndexes, takeIndexesAway } from './indexes.js';
import type { Sizes } from './sizes.js';

const parts = { organisations, participants, plan, referrals, consents, access, looks };

/** The text that the data are made by; when it changes they are made anew. */
export const generator = Object.values(parts).join('\n');

// Triggers and foreign keys rest in this session only; requireWhole then asks every foreign key.
const FOR_LOADING = `
  set session_replication_role = replica; set synchronous_commit = off; set jit = off;
  set work_mem = '256MB'; set maintenance_work_mem = '1GB'`;

/** Fills a migrated, empty database; run as its owner. */
export async function generate(ownerUrl: string, sizes: Sizes): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(FOR_LOADING);
    for (const [name, size] of Object.entries(sizes)) {
      await client.query('select set_config($1, $2, false)', [`bench.${name}`, String(size)]);
    }
    const indexes = await takeIndexesAway(client);
    for (const [name, sql] of Object.entries(parts)) await step(`made ${name}`, () => client.query(sql));
    await step('built the indexes', () => rebuildIndexes(client, indexes));
    await step('asked every foreign key', () => requireWhole(client));
    await step('analysed', () => client.query('vacuum (freeze, analyze)'));
  } finally {
    await client.end();
  }
}
