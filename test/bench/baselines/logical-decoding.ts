import pg from 'pg';
import { now, paced, type Moment } from '../processes/pace.js';
import type { RunningBaseline } from './index.js';
import { readMessages } from './replication.js';

const url = process.env['BENCH_DATABASE_URL'];

/** The floor of commit → handler: a message in the log of the transaction itself, read by a process that follows the log. */
export async function logicalDecoding(): Promise<RunningBaseline> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const heard: Moment[] = [];
  return {
    port: 0,
    commands: {
      follow: () => readMessages(url!, (id) => void heard.push([id, now()])),
      emit: ({ ids, perSecond }: { ids: string[]; perSecond: number }) =>
        paced(ids, perSecond, (id) => emit(pool, id)),
      count: () => heard.length,
      heard: () => heard.splice(0),
    },
  };
}

async function emit(pool: pg.Pool, id: string): Promise<Moment> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({
      name: 'emit',
      text: `select pg_logical_emit_message(true, 'kring', $1)`,
      values: [id],
    });
    const at = now();
    await client.query('commit');
    return [id, at];
  } finally {
    client.release();
  }
}
