select jsonb_build_object('name', a.name, 'type', a.content_type, 'content', encode(a.content, 'base64'))
from outcomes.attachment a
where a.id = (q->>'id')::uuid and a.participant_id = any ((select access.hers())::uuid[])
