import Fastify from 'fastify';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { inboxCounts, inboxFrom, pageStart } from './inbox-statement.js';
import { inboxSchema } from './inbox-schema.js';
import type { RunningBaseline } from './index.js';

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly needs: object;
  readonly sender_id: string;
  readonly sender_name: string;
  readonly sender_kind: string;
  readonly state: string;
  readonly participant_id: string | null;
  readonly given_name: string | null;
  readonly offer_id: string | null;
  readonly arrived_at: Date;
  readonly answer_by: Date;
  readonly version: number;
  readonly sort_at: string;
}

const PAGE = `
  select a.id, a.reference, a.needs, o.id as sender_id, o.name as sender_name, o.kind as sender_kind, a.state,
    p.subject_id as participant_id, i.content->>'givenName' as given_name, a.offer_id, a.arrived_at, a.answer_by, a.version,
    to_char(e.sort_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sort_at
  ${inboxFrom}`;
const COUNTS = `select ${inboxCounts}`;

const STATES: Record<string, string> = {
  sent: 'sent',
  waitlisted: 'sent',
  in_review: 'in-review',
  declined: 'declined',
};

const listed = (row: Row) => ({
  id: row.id,
  reference: row.reference,
  needs: row.needs,
  sender: { id: row.sender_id, name: row.sender_name, kind: row.sender_kind },
  state: STATES[row.state] ?? 'accepted',
  participant: row.participant_id && { id: row.participant_id, givenName: row.given_name },
  offerId: row.offer_id,
  arrivedAt: row.arrived_at,
  answerBy: row.answer_by,
  version: row.version,
});

/** Baseline A: bare Fastify with a response schema, rows through pg. */
export async function fastifyPg(): Promise<RunningBaseline> {
  const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 10 });
  const server = Fastify();
  server.get('/inbox', { schema: { response: { 200: inboxSchema } } }, async (request) => {
    const { organisation, box, cursor } = request.query as Record<string, string>;
    const [{ rows }, counts] = await Promise.all([
      pool.query<Row>({
        name: 'page',
        text: PAGE,
        values: [organisation, box, ...pageStart(cursor ?? null)],
      }),
      pool.query<object>({ name: 'counts', text: COUNTS, values: [organisation] }),
    ]);
    const shown = rows.slice(0, 50);
    const last = shown.at(-1);
    return {
      items: shown.map(listed),
      counts: counts.rows[0],
      next: rows.length > 50 && last ? `${last.sort_at}_${last.id}` : null,
    };
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  return { port: (server.server.address() as AddressInfo).port };
}
