select jsonb_build_object(
  'kind', 'member',
  'member', jsonb_build_object('id', m.id, 'name', m.name, 'role', m.role)
    || case when m.tasks = '{}' then '{}' else jsonb_build_object('tasks', m.tasks) end,
  'organisation', jsonb_build_object(
    'id', o.id, 'name', o.name, 'kind', o.kind, 'place', o.place,
    'mayReceive', o.kind = 'municipality' or organisations.may_receive(o.id, null),
    'madeKnownBy', (select by.name from organisations.organisation by where by.id = o.added_by)
  ),
  'memberships', (
    select jsonb_agg(jsonb_build_object(
      'memberId', w.id, 'role', w.role, 'organisation', jsonb_build_object('id', wo.id, 'name', wo.name)
    ) order by wo.name, w.role)
    from organisations.member w
    join organisations.organisation wo on wo.id = w.organisation_id
    where w.account_id = m.account_id and w.state = 'active'
  )
)
from organisations.member m
join organisations.organisation o on o.id = m.organisation_id
where m.id = (reader->>'memberId')::uuid and m.state = 'active'
