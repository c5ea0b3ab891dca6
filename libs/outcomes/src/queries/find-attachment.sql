with found as (
  select a.participant_id, a.category, a.name, a.content_type, a.content
  from outcomes.attachment a
  join outcomes.note n on n.id = a.note_id
  join access.entry e on e.audience_id = access.reader() and e.kind = 'participant'
    and e.subject_id = n.participant_id and e.valid_until > now()
    and e.participant_id <> all ((select access.avoiding())::uuid[])
  where a.id = (q->>'id')::uuid and (
    n.organisation_id = e.organisation_id or n.reach = 'shared' and exists (
      select from access.section s
      where s.audience_id = access.reader() and s.participant_id = n.participant_id
        and s.category = n.category and s.valid_until > now()
    )
  )
), look as (
  insert into access.look
  select * from access.look_of(
    reader, 'section', array(select category from found), array(select participant_id from found)
  )
)
select jsonb_build_object(
  'name', found.name, 'type', found.content_type, 'content', encode(found.content, 'base64')
)
from found
