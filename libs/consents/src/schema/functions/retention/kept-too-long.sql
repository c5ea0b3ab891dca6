create or replace function retention.kept_too_long(moment timestamptz) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select d.participant_id from retention.due d
  group by d.participant_id
  having max(d.at) <= moment or bool_or(d.at <= moment and retention.holds(d.participant_id, d.category))
  order by 1 limit 500
$$;

revoke execute on function retention.kept_too_long from public;
grant execute on function retention.kept_too_long to kring_reaction;
