import pg from 'pg';
import { oneByOne } from '../processes/pace.js';
import { sqlTime } from '../processes/sql-time.js';
import type { RunningBaseline } from './index.js';

const UPDATE = `
  update referrals.attempt set state = 'accepted', decided_at = now(), version = version + 1 where id = $1 and version = 2`;
const FLAG = 'update consents.consent_grant set ended_at = now() where id = $1 and ended_at is null';

/** One row changed by its key, in a transaction, and nothing else: what a transition or a withdrawal is at the least. */
export async function bareWrites(): Promise<RunningBaseline> {
  const client = new pg.Client({ connectionString: process.env['BENCH_DATABASE_URL'] });
  await client.connect();
  const change = (name: string, text: string) => async (id: string) => {
    await client.query('begin');
    const { rowCount } = await client.query({ name, text, values: [id] });
    await client.query('commit');
    if (rowCount !== 1) throw new Error(`${name} changed ${rowCount} rows.`);
  };
  return {
    port: 0,
    commands: {
      update: (ids: string[]) => oneByOne(ids, change('update', UPDATE)),
      flag: (ids: string[]) => oneByOne(ids, change('flag', FLAG)),
      sqlTime: () => sqlTime(async (sql) => (await client.query(sql)).rows),
    },
  };
}
