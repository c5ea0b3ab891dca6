-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create function reads.attempt_state(state text)
  returns text language sql immutable;
grant execute on function reads.attempt_state to kring_api;

create function reads.blocked_participants()
  returns uuid[] language plpgsql stable security definer;
grant execute on function reads.blocked_participants to kring_api;

create function reads.moment(at timestamp with time zone)
  returns text language sql stable;
grant execute on function reads.moment to kring_api;
