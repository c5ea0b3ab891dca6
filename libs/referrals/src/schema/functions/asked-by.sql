-- Who of the sender asked: for whoever sees the attempt, and nothing else of the referral.
create or replace function referrals.asked_by(attempt uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select r.sender_member_id
  from referrals.attempt a join referrals.referral r on r.id = a.referral_id
  where a.id = attempt and access.sees('attempt', a.id)
$$;

revoke execute on function referrals.asked_by from public;
grant execute on function referrals.asked_by to kring_api;
