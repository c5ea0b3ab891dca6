-- Her own records, where she is the reader. A member has none, and does not ask.
create or replace function access.hers() returns uuid[] language sql stable as $$
  select case when coalesce(current_setting('kring.member', true), '') = '' then access.same_as(access.reader())
    else array[access.reader()] end
$$;

revoke execute on function access.hers from public;
grant execute on function access.hers to kring_api;
