select jsonb_build_object(
  'items', coalesce(jsonb_agg(jsonb_build_object(
    'id', o.id,
    'reference', o.reference,
    'receivedAs', o.received_as,
    'madeAt', reads.moment(o.made_at),
    'dueOn', to_char(o.due_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'),
    'state', case when o.answered_at is not null then 'answered' when o.escalated_at is not null then 'overdue' else 'open' end,
    'late', o.escalated_at is not null,
    'answer', o.answer,
    'law', o.law,
    'lawNote', o.law_note,
    'answeredAt', reads.moment(o.answered_at),
    'answeredBy', m.name
  ) order by o.answered_at desc nulls first, o.due_at, o.id), '[]'),
  'open', count(*) filter (where o.id is not null and o.answered_at is null)
)
from consents.obligation o
left join organisations.member m on m.id = o.answered_by
where o.organisation_id = (reader->>'organisationId')::uuid
