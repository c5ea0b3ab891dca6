create or replace function organisations.own_id() returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select o.id from organisations.organisation o where o.id = access.reader()),
    (select m.organisation_id from organisations.member m where m.id = access.reader() and m.state = 'active')
  )
$$;

revoke execute on function organisations.own_id from public;
grant execute on function organisations.own_id to kring_api;
