with found as (
  select e.subject_id as id, e.participant_id
  from access.entry e
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'attempt' and e.subject_id = (q->>'id')::uuid
    and e.valid_until > now()
), shown as (
  select r.* from outcomes.report r join found on found.id = r.attempt_id
), look as (
  insert into access.look
  select * from access.look_of(
    reader, 'section', '{progress}', array(select distinct participant_id from shown)
  )
)
select jsonb_build_object('items', coalesce((
  select jsonb_agg(jsonb_build_object(
    'id', s.id,
    'writtenAt', reads.moment(s.written_at),
    'writtenBy', m.name,
    'organisation', jsonb_build_object('id', o.id, 'name', o.name),
    'mood', s.mood, 'hours', s.hours, 'nextStep', s.next_step, 'note', s.note
  ) order by s.written_at desc)
  from shown s
  join organisations.member m on m.id = s.written_by
  join organisations.organisation o on o.id = s.organisation_id
), '[]'))
from found
