create or replace function participants.is_safe(participant uuid) returns boolean
language sql stable security definer set search_path = '' as
  $$ select exists (select from participants.safe_mode s where s.participant_id = any (access.same_as(participant))) $$;

revoke execute on function participants.is_safe from public;
grant execute on function participants.is_safe to kring_api;
