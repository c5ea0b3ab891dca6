select jsonb_build_object(
  'items', coalesce(jsonb_agg(jsonb_build_object(
    'id', m.id,
    'name', m.name,
    'mail', coalesce(a.mail, i.mail),
    'role', m.role,
    'tasks', m.tasks,
    'state', m.state,
    'teams', coalesce((
      select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name)
      from organisations.team_member tm join organisations.team t on t.id = tm.team_id
      where tm.member_id = m.id
    ), '[]'),
    'invitedUntil', case when m.state = 'invited' then reads.moment(i.valid_until) end,
    'accountId', m.account_id,
    'isYou', m.account_id is not distinct from you.account_id,
    'version', m.version
  ) order by m.name, m.role), '[]'),
  'teams', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', t.id, 'name', t.name, 'version', t.version, 'memberIds', coalesce((
        select jsonb_agg(tm.member_id) from organisations.team_member tm where tm.team_id = t.id
      ), '[]')
    ) order by t.name)
    from organisations.team t where t.organisation_id = (reader->>'organisationId')::uuid
  ), '[]')
)
from organisations.member you
join organisations.member m on m.organisation_id = you.organisation_id
left join identity.account a on a.id = m.account_id
left join organisations.invitation i on i.id = m.invitation_id
where you.id = (reader->>'memberId')::uuid and you.state = 'active'
