select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', o.id,
  'organisation', g.name,
  'madeAt', reads.moment(o.made_at),
  'dueOn', to_char(o.due_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'),
  'state', case when o.answered_at is not null then 'answered' when o.escalated_at is not null then 'overdue' else 'open' end,
  'late', o.escalated_at is not null,
  'answer', o.answer,
  'law', o.law,
  'lawNote', o.law_note,
  'answeredAt', reads.moment(o.answered_at)
) order by o.made_at desc, o.id desc), '[]'))
from consents.obligation_about a
join consents.obligation o on o.id = a.obligation_id
join organisations.organisation g on g.id = o.organisation_id
where a.participant_id = any (access.hers())
