select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', n.id,
  'writtenAt', reads.moment(n.written_at),
  'writtenBy', m.name,
  'organisation', jsonb_build_object('id', o.id, 'name', o.name),
  'category', n.category, 'reach', n.reach, 'text', n.text,
  'attachments', coalesce((
    select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'type', a.content_type, 'size', a.size) order by a.place)
    from outcomes.attachment a where a.note_id = n.id
  ), '[]'),
  'mayAttach', false
) order by n.written_at desc, n.id desc), '[]'))
from outcomes.note n
join organisations.member m on m.id = n.written_by
join organisations.organisation o on o.id = n.organisation_id
where n.participant_id = any ((select access.hers())::uuid[])
