-- A read asks once and keeps the answer for itself; whoever did not asks each time.
create or replace function access.avoiding() returns uuid[] language sql stable as
  $$ select coalesce(nullif(current_setting('kring.avoided', true), '')::uuid[], reads.blocked_participants()) $$;

revoke execute on function access.avoiding from public;
grant execute on function access.avoiding to kring_api;
