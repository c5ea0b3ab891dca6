with found as (
  select e.subject_id as id, e.box = 'contact' as only_contact
  from access.entry e
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'participant' and e.subject_id = (q->>'id')::uuid and e.valid_until > now()
    and e.organisation_id = (reader->>'organisationId')::uuid
), household as (
  select h.id as link, partner.id
  from found
  join participants.household h on found.id in (h.one_id, h.other_id)
    and h.municipality_id = (reader->>'organisationId')::uuid
    and not participants.is_safe(h.one_id) and not participants.is_safe(h.other_id)
  cross join lateral (select case found.id when h.one_id then h.other_id else h.one_id end as id) partner
  join access.entry e on e.audience_id = access.reader() and e.kind = 'participant' and e.subject_id = partner.id
    and e.valid_until > now() and e.participant_id <> all ((select access.avoiding())::uuid[])
), look as (
  insert into access.look
  select * from access.look_of(
    reader || case when (select only_contact from found) then '{"purpose": "contact"}' else '{}' end::jsonb,
    'participant', '{identity,path}',
    array(select id from found union all select id from household)
  )
)
select jsonb_build_object(
  'household', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', h.link,
      'participant', jsonb_build_object('id', p.id, 'reference', p.reference, 'givenName', s.content->>'givenName')
    ) order by p.reference)
    from household h
    join participants.participant p on p.id = h.id
    left join access.section a on a.audience_id = access.reader() and a.participant_id = p.id
      and a.category = 'identity' and a.valid_until > now()
    left join dossiers.section s on s.participant_id = a.participant_id and s.category = 'identity'
  ), '[]'),
  'arrival', (
    select jsonb_build_object('cameBy', a.came_by, 'registeredOn', to_char(a.registered_on, 'YYYY-MM-DD'))
    from participants.arrival a
    where a.participant_id = found.id and a.municipality_id = (reader->>'organisationId')::uuid
  ),
  'lastContact', (
    select jsonb_build_object('id', c.id, 'way', c.way, 'day', to_char(c.on_day, 'YYYY-MM-DD'))
    from participants.contact_moment c
    where c.participant_id = found.id and c.municipality_id = (reader->>'organisationId')::uuid
      and c.taken_back_at is null
    order by c.on_day desc, c.recorded_at desc limit 1
  )
)
from found
