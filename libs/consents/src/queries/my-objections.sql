select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', b.id,
  'says', b.says,
  'state', b.state,
  'ground', b.ground,
  'madeAt', reads.moment(b.made_at),
  'decidedAt', reads.moment(b.decided_at),
  'decidedBy', o.name
) order by b.made_at desc, b.id), '[]'))
from consents.objection b
left join organisations.organisation o on o.id = b.decided_by
where b.participant_id = access.reader()
