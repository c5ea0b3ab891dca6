with found as (
  select e.subject_id as id, e.organisation_id
  from access.entry e
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'participant' and e.subject_id = (q->>'id')::uuid
    and e.valid_until > now() and e.box is distinct from 'contact'
), shown as (
  select n.*, found.organisation_id as reader_id
  from found
  join outcomes.note n on n.participant_id = found.id
  where n.organisation_id = found.organisation_id
    or n.reach = 'shared' and exists (
      select from access.section s
      where s.audience_id = access.reader() and s.participant_id = n.participant_id
        and s.category = n.category and s.valid_until > now()
    )
), look as (
  insert into access.look
  select * from access.look_of(
    reader, 'section', array(select distinct category from shown order by category),
    array(select distinct participant_id from shown)
  )
)
select jsonb_build_object('items', coalesce((
  select jsonb_agg(jsonb_build_object(
    'id', s.id,
    'writtenAt', reads.moment(s.written_at),
    'writtenBy', m.name,
    'organisation', case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end,
    'category', s.category, 'reach', s.reach, 'text', s.text,
    'attachments', coalesce((
      select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'type', a.content_type, 'size', a.size) order by a.place)
      from outcomes.attachment a where a.note_id = s.id
    ), '[]'),
    'mayAttach', s.written_by = (reader->>'memberId')::uuid
  ) order by s.written_at desc, s.id desc)
  from shown s
  -- Whom the reader does not know around her, it does not learn of by a note.
  left join organisations.organisation o on o.id = s.organisation_id and (o.id = s.reader_id or exists (
    select from consents.acquaintance k
    where k.participant_id = s.participant_id and k.organisation_id = s.reader_id and k.known_id = s.organisation_id
      and k.valid_until > now() and not participants.is_safe(k.participant_id)
  ))
  left join organisations.member m on m.id = s.written_by and o.id is not null
), '[]'))
from found
