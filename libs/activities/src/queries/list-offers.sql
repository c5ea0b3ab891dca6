select jsonb_build_object('items', coalesce(jsonb_agg(activities.offer_shown(o) order by o.title, o.id), '[]'))
from activities.offer o
where organisations.shown_to(o.organisation_id, (reader->>'organisationId')::uuid)
  and (q->>'organisationId' is null or o.organisation_id = (q->>'organisationId')::uuid)
