-- What somebody may have open of either record.
create or replace function access.open_around_her() returns table (kind text, subject_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct e.kind, e.subject_id from access.entry e where e.participant_id = any (access.hers())
$$;

revoke execute on function access.open_around_her from public;
grant execute on function access.open_around_her to kring_api;
