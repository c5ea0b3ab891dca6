import { QUEUE_SCHEMA } from './reaction-job.js';
import { createPostgresBackend, withBackend } from 'bullmq';
import pg from 'pg';

const { Queue } = withBackend(createPostgresBackend);

const GRANTS = `
  grant usage, create on schema ${QUEUE_SCHEMA} to kring_relay;
  grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to kring_relay;
  grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to kring_relay;
  grant execute on all functions in schema ${QUEUE_SCHEMA} to kring_relay;`;

/** Makes or upgrades BullMQ's own tables and lets the relay use them; run as the owner. */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  const connection = { connectionString: ownerUrl, schema: QUEUE_SCHEMA, max: 1, migrate: true };
  const queue = new Queue('migrations', { connection });
  await queue.waitUntilReady();
  await queue.close();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(GRANTS);
  } finally {
    await client.end();
  }
}
