create or replace function access.copy_for_member(participant uuid, organisation uuid, member uuid)
returns void language sql security definer set search_path = '' as $$
  insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until)
  select member, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until
  from access.entry
  where audience_id = organisation and participant_id = participant
    and kind in ('participant', 'attempt', 'contact-request') and not access.keeps_away(participant, organisation, member)
  on conflict (audience_id, kind, subject_id) do update set valid_until = excluded.valid_until;
  insert into access.section (audience_id, organisation_id, participant_id, category, valid_until)
  select member, organisation_id, participant_id, category, valid_until
  from access.section
  where audience_id = organisation and participant_id = participant
    and not access.keeps_away(participant, organisation, member)
  on conflict (audience_id, participant_id, category) do update set valid_until = excluded.valid_until
$$;

revoke execute on function access.copy_for_member from public;
grant execute on function access.copy_for_member to kring_api, kring_reaction;
