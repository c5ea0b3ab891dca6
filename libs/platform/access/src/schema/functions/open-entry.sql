create or replace function access.open_entry(
  audience uuid, organisation uuid, wanted text, subject uuid, participant uuid, until timestamptz, box text
) returns void language sql security definer set search_path = '' as $$
  insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until)
  select audience, wanted, subject, organisation, participant, box, now(), until
  where not access.keeps_away(participant, organisation, audience)
  on conflict (audience_id, kind, subject_id) do update set valid_until = excluded.valid_until
$$;

revoke execute on function access.open_entry from public;
grant execute on function access.open_entry to kring_api, kring_reaction;
