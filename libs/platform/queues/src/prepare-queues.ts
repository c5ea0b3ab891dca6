import { QUEUE_SCHEMA } from './reaction-job.js';
import { onConnection } from '@kring/platform-database';
import { createPostgresBackend, withBackend } from 'bullmq';

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
  await onConnection(ownerUrl, (client) => client.query(GRANTS));
}
