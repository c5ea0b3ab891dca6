-- Whether a colleague who reads as herself alone has this open; never what somebody she is kept away from would learn.
create or replace function referrals.is_open_to(member uuid, attempt uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from access.entry e
    where e.audience_id = member and e.kind = 'attempt' and e.subject_id = attempt and e.valid_until > now()
  )
$$;

revoke execute on function referrals.is_open_to from public;
grant execute on function referrals.is_open_to to kring_api, kring_reaction;
