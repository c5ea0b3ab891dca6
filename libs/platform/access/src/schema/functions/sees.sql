create or replace function access.sees(wanted text, subject uuid) returns boolean language sql stable as $$
  select exists (
    select from access.entry
    where audience_id = (select access.reader()) and kind = wanted and subject_id = subject and valid_until > now()
  )
$$;

revoke execute on function access.sees from public;
grant execute on function access.sees to kring_api, kring_reaction;
