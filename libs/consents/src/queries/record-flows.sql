with flows as (
  select g.recipient_id, g.purpose, array_agg(g.category order by g.category) as categories, max(g.valid_until) as until
  from consents.consent_grant g
  where g.participant_id = access.reader() and g.ended_at is null and g.valid_until > now()
  group by 1, 2
)
select jsonb_build_object('reference', p.reference, 'flows', coalesce((
  select jsonb_agg(jsonb_build_object(
    'recipient', jsonb_build_object('id', o.id, 'name', o.name),
    'purpose', f.purpose,
    'categories', f.categories,
    'untilDate', to_char(f.until at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')
  ) order by o.name, f.purpose)
  from flows f join organisations.organisation o on o.id = f.recipient_id
), '[]'))
from participants.participant p where p.id = access.reader()
