create or replace function access.close_sections(participant uuid, organisation uuid, ended text[])
returns void language sql security definer set search_path = '' as $$
  delete from access.section
  where participant_id = participant and organisation_id = organisation and category = any (ended)
$$;

revoke execute on function access.close_sections from public;
grant execute on function access.close_sections to kring_api, kring_reaction;
