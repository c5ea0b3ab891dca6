create or replace function participants.keeps_linked(municipality uuid, one uuid, other uuid) returns boolean
language sql stable as $$
  select municipality = (select organisations.own_id())
    and access.sees('participant', one) and access.sees('participant', other)
$$;

revoke execute on function participants.keeps_linked from public;
grant execute on function participants.keeps_linked to kring_api;
