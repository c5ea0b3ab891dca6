import type { ClientBase } from 'pg';
import type { Processing } from './processing-record.js';

const AT_ONCE = 2_000;

const LOOKS = `
  select l.id, null as "traceId", 'look.' || l.what as name, l.at,
    case l.purpose when 'integration-task' then 'guide-read' when 'contact' then 'contact-read' else 'support-read' end as activity,
    participant as "participantId"
  from access.look l cross join unnest(l.participant_ids) participant
  where l.at >= $1 and l.at < $2`;

// A line names a thing; whom it is about is asked of the thing. Her own doings are about herself.
const CHANGES = `
  select l.id, l.trace_id as "traceId", l.object || '.' || l.action as name, l.at,
    case when l.actor_kind = 'participant' then 'her-own'
      when o.kind = 'municipality' then 'guide-write' else 'support-write' end as activity,
    about.id as "participantId"
  from audit.line l
  left join organisations.organisation o on o.id = l.organisation_id
  cross join lateral (
    select l.actor_id as id where l.actor_kind = 'participant'
    union all
    select p.id from participants.participant p where l.actor_kind = 'member' and p.id = l.object_id
    union all
    select a.participant_id from referrals.attempt a where l.actor_kind = 'member' and a.id = l.object_id
    union all
    select r.participant_id from referrals.referral r where l.actor_kind = 'member' and r.id = l.object_id
  ) about
  where l.at >= $1 and l.at < $2 and l.result = 'done'`;

const DECLARE = `declare processings no scroll cursor for ${LOOKS} union all ${CHANGES} order by 4, 1`;

/** Everything that was done with anyone's data from `from` until before `to`, oldest first, a piece at a time. */
export async function* processingsIn(client: ClientBase, from: Date, to: Date): AsyncGenerator<Processing[]> {
  await client.query('begin transaction isolation level repeatable read, read only');
  await client.query(DECLARE, [from, to]);
  for (;;) {
    const { rows } = await client.query<Processing>(`fetch ${AT_ONCE} from processings`);
    if (rows.length === 0) return;
    yield rows;
  }
}
