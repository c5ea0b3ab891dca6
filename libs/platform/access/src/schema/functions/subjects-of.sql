create or replace function access.subjects_of(audience uuid, participant uuid, wanted text)
returns setof uuid language sql stable security definer set search_path = '' as $$
  select subject_id from access.entry
  where audience_id = audience and participant_id = participant and kind = wanted and valid_until > now()
$$;

revoke execute on function access.subjects_of from public;
grant execute on function access.subjects_of to kring_api, kring_reaction;
