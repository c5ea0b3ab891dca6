select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', m.id, 'name', m.name, 'role', m.role
) order by m.name), '[]'))
from organisations.member m
where m.state = 'active' and m.organisation_id = (reader->>'organisationId')::uuid
