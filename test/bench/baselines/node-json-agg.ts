import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { inboxCounts, inboxFrom, pageStart } from './inbox-statement.js';
import type { RunningBaseline } from './index.js';

const PAGE = `
  with page as (
    select e.sort_at, a.id, row_number() over (order by e.sort_at desc, e.subject_id desc) as place, json_build_object(
      'id', a.id, 'reference', a.reference, 'needs', a.needs,
      'sender', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
      'state', case when a.state in ('sent', 'waitlisted') then 'sent' when a.state = 'in_review' then 'in-review'
        when a.state = 'declined' then 'declined' else 'accepted' end,
      'participant', case when p.subject_id is not null then
        json_build_object('id', p.subject_id, 'givenName', i.content->>'givenName') end,
      'offerId', a.offer_id, 'arrivedAt', a.arrived_at, 'answerBy', a.answer_by, 'version', a.version
    ) as item
    ${inboxFrom}
  )
  select json_build_object(
    'items', coalesce((select json_agg(item order by place) from page where place <= 50), '[]'),
    'counts', (select row_to_json(c) from (select ${inboxCounts}) c),
    'next', case when (select count(*) from page) > 50 then
      (select to_char(sort_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || id from page where place = 50) end
  )::text as answer`;

/** Baseline B, the floor: node:http, and the whole answer as text from one statement. */
export async function nodeJsonAgg(): Promise<RunningBaseline> {
  const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 10 });
  const server = createServer((request, response) => {
    const { searchParams: asked } = new URL(request.url!, 'http://127.0.0.1');
    const values = [asked.get('organisation'), asked.get('box'), ...pageStart(asked.get('cursor'))];
    pool.query<{ answer: string }>({ name: 'page', text: PAGE, values }).then(
      ({ rows }) => response.setHeader('content-type', 'application/json').end(rows[0]!.answer),
      () => response.writeHead(500).end(),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { port: (server.address() as AddressInfo).port };
}
