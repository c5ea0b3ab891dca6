create or replace function retention.over(participant uuid, moment timestamptz) returns setof text
language sql stable security definer set search_path = '' as $$
  select d.category from retention.due d
  where d.participant_id = participant and d.at <= moment and retention.holds(d.participant_id, d.category)
$$;

revoke execute on function retention.over from public;
grant execute on function retention.over to kring_reaction;
