import { watched } from '@kring/platform-telemetry';
import type { Pool } from 'pg';

const WAITING = 'select count(*)::int as number from outbox.event where claimed_at is null';
const UNSETTLED =
  'select count(*)::int as number from outbox.event where claimed_at is not null and settled_at is null';
const OLDEST = `
  select coalesce(extract(epoch from now() - min(at)), 0)::float8 as number
  from outbox.event where settled_at is null`;

/** What waits in the outbox, for whoever watches: when these grow, nobody hears anything. Answers how it ends. */
export function watchOutbox(pool: Pool): () => void {
  const ask = async (sql: string) => (await pool.query<{ number: number }>(sql)).rows[0]!.number;
  const numbers = [
    watched('kring_outbox_waiting', 'Events that the relay has not taken yet.', () => ask(WAITING)),
    watched('kring_outbox_unsettled', 'Events that still owe a reaction.', () => ask(UNSETTLED)),
    watched('kring_outbox_oldest_seconds', 'Age of the oldest event that is not done.', () => ask(OLDEST)),
  ];
  return () => numbers.forEach((stop) => stop());
}
