/**
 * The inbox by hand: the same rows from the same tables and indexes, for whichever organisation is asked about.
 * Nobody signs in, no row policy looks, nothing is written down.
 */
export const inboxFrom = `
  from access.entry e
  join referrals.attempt a on a.id = e.subject_id
  join organisations.organisation o on o.id = a.sender_id
  left join access.entry p on p.audience_id = $1 and p.kind = 'participant' and p.subject_id = e.participant_id
    and p.valid_until > now()
  left join access.section s on s.audience_id = $1 and s.participant_id = e.participant_id and s.category = 'identity'
    and s.valid_until > now()
  left join dossiers.section i on i.participant_id = s.participant_id and i.category = 'identity'
  where e.audience_id = $1 and e.kind = 'attempt' and e.box = $2 and e.valid_until > now()
    and (e.sort_at, e.subject_id) < ($3::timestamptz, $4::uuid)
  order by e.sort_at desc, e.subject_id desc
  limit 51`;

/** Three numbers, each up to a hundred. */
const upTo100 = (box: string): string => `
  (select count(*)::int from (
    select 1 from access.entry
    where audience_id = $1 and kind = 'attempt' and box = '${box}' and valid_until > now() limit 100
  ) counted) as ${box}`;

export const inboxCounts = ['waiting', 'running', 'done'].map(upTo100).join(',');

/** Where the first page begins. */
export const FROM_THE_TOP = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

export function pageStart(cursor: string | null): readonly [string, string] {
  if (!cursor) return FROM_THE_TOP;
  const [before, beforeId] = cursor.split('_');
  return [before!, beforeId!];
}
