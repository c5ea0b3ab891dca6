import pg from 'pg';
import { now, paced, type Moment } from '../processes/pace.js';
import { jobOptions, openQueue } from './bullmq-backend.js';
import type { RunningBaseline } from './index.js';

/** The unsafe way: the row in a transaction, then the job into BullMQ. What ends in between loses it. */
export async function dualWrite(): Promise<RunningBaseline> {
  const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 10 });
  const queue = openQueue();
  await queue.waitUntilReady();
  const add = async (id: string): Promise<Moment> => {
    const at = await writeRow(pool, id);
    await queue.add('note', { id }, jobOptions);
    return [id, at];
  };
  return {
    port: 0,
    commands: {
      write: ({ ids, perSecond }: { ids: string[]; perSecond: number }) => paced(ids, perSecond, add),
      async addBulk(ids: string[]) {
        await queue.addBulk(ids.map((id) => ({ name: 'note', data: { id }, opts: jobOptions })));
      },
    },
  };
}

async function writeRow(pool: pg.Pool, id: string): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'write', text: 'insert into bench.note (id) values ($1)', values: [id] });
    const at = now();
    await client.query('commit');
    return at;
  } finally {
    client.release();
  }
}
