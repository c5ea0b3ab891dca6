select jsonb_build_object(
  'kind', 'member',
  'member', jsonb_build_object('id', m.id, 'name', m.name, 'role', m.role),
  'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'place', o.place)
)
from organisations.member m
join organisations.organisation o on o.id = m.organisation_id
where m.id = (reader->>'memberId')::uuid and m.active
