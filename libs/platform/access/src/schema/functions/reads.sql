create or replace function access.reads(participant uuid, wanted text) returns boolean language sql stable as $$
  select exists (
    select from access.section
    where audience_id = (select access.reader()) and participant_id = participant and category = wanted
      and valid_until > now()
  )
$$;

revoke execute on function access.reads from public;
grant execute on function access.reads to kring_api, kring_reaction;
