create or replace function reads.moment(at timestamptz) returns text language sql stable parallel safe as
  $$ select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

revoke execute on function reads.moment from public;
grant execute on function reads.moment to kring_api;
