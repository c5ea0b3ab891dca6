select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'at', reads.moment(l.at),
  'organisation', o.name,
  'purpose', l.purpose,
  'categories', l.categories,
  'what', l.what
) order by l.at desc), '[]'))
from (
  select * from access.look
  where participant_ids @> array[access.reader()]
  order by at desc
  limit 200
) l
join organisations.organisation o on o.id = l.organisation_id
