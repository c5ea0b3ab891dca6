-- What this organisation asked, and when. Whether she answered, and what, is in no column that it can read.
with found as (
  select e.subject_id as id
  from access.entry e
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'participant' and e.subject_id = (q->>'id')::uuid and e.valid_until > now()
), asked as (
  select o.id, o.name, a.asked_at
  from found
  cross join lateral consents.asked_contact(found.id) a
  join organisations.organisation o on o.id = a.municipality_id
)
select jsonb_build_object(
  'items', coalesce((
    select jsonb_agg(jsonb_build_object(
      'municipality', jsonb_build_object('id', a.id, 'name', a.name), 'askedAt', reads.moment(a.asked_at)
    ) order by a.asked_at desc, a.name) from asked a
  ), '[]'),
  'municipalities', coalesce((
    select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id)
    from organisations.organisation o where organisations.takes_contact(o.id)
  ), '[]')
)
from found
