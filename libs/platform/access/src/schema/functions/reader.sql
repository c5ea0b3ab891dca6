create or replace function access.reader() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('kring.audience', true), '')::uuid $$;

revoke execute on function access.reader from public;
grant execute on function access.reader to kring_api, kring_reaction;
