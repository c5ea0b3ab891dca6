create or replace function access.serves(participant uuid, organisation uuid) returns boolean language sql stable as $$
  select exists (
    select from access.entry
    where audience_id = (select access.reader()) and participant_id = participant and organisation_id = organisation
      and valid_until > now()
  )
$$;

revoke execute on function access.serves from public;
grant execute on function access.serves to kring_api, kring_reaction;
