create or replace function access.works_with(participant uuid) returns boolean language sql stable as $$
  select exists (
    select from access.entry
    where audience_id = (select access.reader()) and kind = 'participant' and subject_id = participant
      and valid_until > now() and box is distinct from 'contact'
  )
$$;

revoke execute on function access.works_with from public;
grant execute on function access.works_with to kring_api;
