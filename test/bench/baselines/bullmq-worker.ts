import pg from 'pg';
import { now, type Moment } from '../processes/pace.js';
import { openWorker } from './bullmq-backend.js';
import type { RunningBaseline } from './index.js';

const LOOK = 'select id from referrals.attempt where question_id = $1';

/** Handles each job with the one look-up that the product's reaction does too. */
export async function bullmqWorker(): Promise<RunningBaseline> {
  const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 8 });
  const begun: Moment[] = [];
  const ended: Moment[] = [];
  const worker = openWorker(async ({ id }) => {
    begun.push([id, now()]);
    await pool.query({ name: 'look', text: LOOK, values: [id] });
    ended.push([id, now()]);
  });
  await worker.waitUntilReady();
  return {
    port: 0,
    commands: {
      begun: () => begun.splice(0),
      ended: () => ended.splice(0),
      count: () => ended.length,
    },
  };
}
