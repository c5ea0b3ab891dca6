-- Sections open for an organisation's coordinators, and for those of its members who see her page.
create or replace function access.open_sections(
  audiences uuid[], organisation uuid, participant uuid, wanted text[], until timestamptz
) returns void language sql security definer set search_path = '' as $$
  insert into access.section (audience_id, organisation_id, participant_id, category, valid_until)
  select audience, organisation, participant, category, until
  from unnest(audiences) audience, unnest(wanted) category
  where not access.keeps_away(participant, organisation, audience) and (audience = organisation or exists (
    select from access.entry e
    where e.audience_id = audience and e.kind = 'participant' and e.subject_id = participant
  ))
  on conflict (audience_id, participant_id, category) do update set valid_until = excluded.valid_until
$$;

revoke execute on function access.open_sections from public;
grant execute on function access.open_sections to kring_api, kring_reaction;
