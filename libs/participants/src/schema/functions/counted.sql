create or replace function participants.counted(what text, at timestamptz, minutes integer)
returns integer language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select times from participants.rate where key = what and since > at - make_interval(mins => minutes)), 0
  )
$$;

revoke execute on function participants.counted from public;
grant execute on function participants.counted to kring_api;
