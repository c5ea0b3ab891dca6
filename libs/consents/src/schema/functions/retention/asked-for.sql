create or replace function retention.asked_for(moment timestamptz) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select e.participant_id from consents.erasure e
  where e.state = 'granted' or exists (select from retention.over(e.participant_id, moment))
  union
  select p.id from participants.tombstone t join participants.participant p on p.id = t.participant_id
  order by 1 limit 50
$$;

revoke execute on function retention.asked_for from public;
grant execute on function retention.asked_for to kring_reaction;
