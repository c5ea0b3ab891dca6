select jsonb_build_object('items', coalesce(
  jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]'
))
from organisations.organisation o
where organisations.takes_contact(o.id) and consents.asks_her(access.reader(), o.id)
