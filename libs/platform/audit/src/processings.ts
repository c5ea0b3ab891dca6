import type { ClientBase } from 'pg';
import type { Processing } from './processing-record.js';

const AT_ONCE = 2_000;

const LOOKS = `
  select l.id, null as "traceId", 'look.' || l.what as name, l.at,
    case l.purpose when 'integration-task' then 'guide-read' when 'contact' then 'contact-read' else 'support-read' end as activity,
    participant as "participantId"
  from access.look l cross join unnest(l.participant_ids) participant
  where l.at >= $1 and l.at < $2`;

/** Everything that was done with anyone's data from `from` until before `to`, oldest first, a piece at a time. */
export async function* processingsIn(
  client: ClientBase,
  changes: string,
  { from, to }: { from: Date; to: Date },
): AsyncGenerator<Processing[]> {
  await client.query('begin transaction isolation level repeatable read, read only');
  await client.query(`declare processings no scroll cursor for ${LOOKS} union all ${changes} order by 4, 1`, [
    from,
    to,
  ]);
  for (;;) {
    const { rows } = await client.query<Processing>(`fetch ${AT_ONCE} from processings`);
    if (rows.length === 0) return;
    yield rows;
  }
}
