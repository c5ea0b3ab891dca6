with listed as (
  select k.organisation_id, k.member_id from participants.keep_away k
  where k.participant_id = access.reader() and k.until is null
), her as (
  select p.added_by from participants.participant p where p.id = access.reader()
), people as (
  select m.id, m.name,
    jsonb_build_object('id', m.id, 'name', m.name, 'organisation', jsonb_build_object('id', o.id, 'name', o.name)) as shown,
    m.state = 'active' and m.organisation_id in (select access.around_her()) as near
  from organisations.member m
  join organisations.organisation o on o.id = m.organisation_id
), places as (
  select o.id, o.name, jsonb_build_object('id', o.id, 'name', o.name) as shown,
    o.id is distinct from her.added_by and (o.kind = 'municipality' or organisations.may_receive(o.id, null)) as known
  from organisations.organisation o, her
)
select jsonb_build_object(
  'organisations', coalesce((
    select jsonb_agg(shown order by name, id) from places where id in (select organisation_id from listed)
  ), '[]'),
  'members', coalesce((
    select jsonb_agg(shown order by name, id) from people where id in (select member_id from listed)
  ), '[]'),
  'choices', jsonb_build_object(
    'organisations', coalesce((select jsonb_agg(shown order by name, id) from places where known), '[]'),
    'members', coalesce((select jsonb_agg(shown order by name, id) from people where near), '[]')
  )
)
from her
