-- As open_entry, and it never takes away: what lasted longer lasts longer.
create or replace function access.extend_entry(
  audience uuid, organisation uuid, wanted text, subject uuid, participant uuid, until timestamptz
) returns void language sql security definer set search_path = '' as $$
  insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, sort_at, valid_until)
  values (audience, wanted, subject, organisation, participant, now(), until)
  on conflict (audience_id, kind, subject_id)
    do update set valid_until = greatest(access.entry.valid_until, excluded.valid_until)
$$;

revoke execute on function access.extend_entry from public;
grant execute on function access.extend_entry to kring_reaction;
