select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', c.id,
  'category', c.category,
  'says', c.says,
  'state', c.state,
  'ground', c.ground,
  'askedAt', reads.moment(c.asked_at),
  'decidedAt', reads.moment(c.decided_at),
  'decidedBy', o.name,
  'told', (
    select coalesce(jsonb_agg(told.name order by told.name), '[]')
    from dossiers.correction_told t join organisations.organisation told on told.id = t.organisation_id
    where t.correction_id = c.id
  )
) order by c.asked_at desc, c.id), '[]'))
from dossiers.correction c
left join organisations.organisation o on o.id = c.decided_by
where c.participant_id = access.reader()
