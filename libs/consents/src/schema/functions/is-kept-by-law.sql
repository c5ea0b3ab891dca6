create or replace function consents.is_kept_by_law(participant uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from consents.consent_grant g
    where g.participant_id = participant and g.basis = 'public-task' and g.ended_at is null and g.valid_until > now()
  )
$$;

revoke execute on function consents.is_kept_by_law from public;
grant execute on function consents.is_kept_by_law to kring_api;
