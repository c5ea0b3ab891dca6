select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', o.id,
  'name', o.name,
  'kind', o.kind,
  'place', o.place,
  'about', o.about,
  'answersInDays', case when o.answers > 0 then round(o.answer_hours / o.answers / 24, 1) end
) order by o.name), '[]'))
from organisations.organisation o
where o.kind <> 'municipality' and organisations.shown_to(o.id, (reader->>'organisationId')::uuid)
