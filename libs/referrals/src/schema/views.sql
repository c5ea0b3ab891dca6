-- Who looks after it at this moment: whoever is suspended, or does not see it any more, looks after nothing.
create view referrals.kept with (security_invoker = true) as
select k.attempt_id, k.member_id, k.team_id, coalesce(m.name, t.name) as name, c.id as cover_id,
  json_build_object(
    'kind', case when k.team_id is null then 'member' else 'team' end,
    'id', coalesce(k.member_id, k.team_id), 'name', coalesce(m.name, t.name),
    'cover', case when c.id is not null then json_build_object('id', c.id, 'name', c.name) end
  ) as keeper
from referrals.keeper k
left join organisations.member m on m.id = k.member_id and m.state = 'active'
  and (m.role = 'coordinator' or m.role = 'caseworker' and referrals.is_open_to(m.id, k.attempt_id))
left join organisations.team t on t.id = k.team_id
left join organisations.absence a on a.member_id = m.id and a.until >= (now() at time zone 'Europe/Amsterdam')::date
left join organisations.member c on c.id = a.cover_id and c.state = 'active'
  and (c.role = 'coordinator' or c.role = 'caseworker' and referrals.is_open_to(c.id, k.attempt_id))
where m.id is not null or t.id is not null;
grant select on referrals.kept to kring_api, kring_reaction;
