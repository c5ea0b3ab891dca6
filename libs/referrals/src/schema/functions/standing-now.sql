create or replace function referrals.standing_now(state text, closes_at timestamptz) returns text language sql stable as $$
  select case when closes_at > now() or closes_at is null then state
    when state = 'accepted' then 'over' else 'not-going-ahead' end
$$;

revoke execute on function referrals.standing_now from public;
grant execute on function referrals.standing_now to kring_api, kring_reaction;
