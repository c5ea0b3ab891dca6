create or replace function organisations.looks_after(organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from organisations.organisation o, (select organisations.own_id() as id) own
    where o.id = organisation and own.id in (o.id, o.added_by)
  )
$$;

revoke execute on function organisations.looks_after from public;
grant execute on function organisations.looks_after to kring_api;
