create or replace function identity.actor_of(member uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'kind', 'member', 'memberId', m.id, 'organisationId', m.organisation_id, 'organisationKind', o.kind, 'role', m.role
  ) || case when m.tasks = '{}' then '{}' else jsonb_build_object('tasks', m.tasks) end
  from organisations.member m
  join organisations.organisation o on o.id = m.organisation_id
  where m.id = member and m.state = 'active'
$$;

revoke execute on function identity.actor_of from public;
grant execute on function identity.actor_of to kring_api;
