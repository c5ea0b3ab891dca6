select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', m.id, 'name', m.name, 'role', m.role
) order by m.name), '[]'), 'teams', coalesce((
  select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name)
  from organisations.team t where t.organisation_id = (reader->>'organisationId')::uuid
), '[]'))
from organisations.member m
where m.state = 'active' and m.organisation_id = (reader->>'organisationId')::uuid
