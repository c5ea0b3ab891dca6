create or replace function access.around_her() returns setof uuid language sql stable security definer set search_path = '' as $$
  select distinct organisation_id from access.entry
  where participant_id = (select access.reader()) and organisation_id is not null and valid_until > now()
$$;

revoke execute on function access.around_her from public;
grant execute on function access.around_her to kring_api;
