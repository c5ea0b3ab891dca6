-- A tombstone of somebody who is there again came back with a backup.
create or replace function retention.basis_of(participant uuid, moment timestamptz) returns text
language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select t.basis from participants.tombstone t where t.participant_id = participant),
    (select 'request' from consents.erasure e where e.participant_id = participant and e.state = 'granted' limit 1),
    (select 'period' from retention.due d where d.participant_id = participant having max(d.at) <= moment)
  )
$$;

revoke execute on function retention.basis_of from public;
