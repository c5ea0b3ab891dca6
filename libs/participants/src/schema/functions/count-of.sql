create or replace function participants.count_of(what text, at timestamptz, minutes integer)
returns integer language sql security definer set search_path = '' as $$
  delete from participants.rate where since < at - interval '1 day';
  insert into participants.rate as r (key, since, times) values (what, at, 1)
  on conflict (key) do update set
    times = case when r.since > at - make_interval(mins => minutes) then r.times + 1 else 1 end,
    since = case when r.since > at - make_interval(mins => minutes) then r.since else at end
  returning times
$$;

revoke execute on function participants.count_of from public;
grant execute on function participants.count_of to kring_api;
