select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', o.id, 'name', o.name
) order by o.name), '[]'))
from organisations.organisation o
where o.kind = 'municipality'
