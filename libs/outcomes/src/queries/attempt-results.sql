with found as (
  select e.subject_id as id, e.participant_id
  from access.entry e
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'attempt' and e.subject_id = (q->>'id')::uuid
    and e.valid_until > now()
), shown as (
  select r.* from outcomes.result r join found on found.id = r.attempt_id
), look as (
  insert into access.look
  select * from access.look_of(
    reader, 'section', '{progress}', array(select distinct participant_id from shown)
  )
)
select jsonb_build_object('items', coalesce((
  select jsonb_agg(jsonb_build_object(
  'organisation', jsonb_build_object('id', o.id, 'name', o.name),
  'startedAt', reads.moment(r.started_at),
  'attendedAt', reads.moment(r.attended_at),
  'endedAt', reads.moment(r.ended_at),
  'endedAs', r.ended_as,
  'reason', r.told_reason,
  'ladderBefore', r.ladder_before,
  'ladderAfter', r.ladder_after
))
  from shown r
  join organisations.organisation o on o.id = r.organisation_id
), '[]'))
from found
