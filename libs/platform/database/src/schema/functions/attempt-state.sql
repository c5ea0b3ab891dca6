create or replace function reads.attempt_state(state text) returns text language sql immutable parallel safe as $$
  select case
    when state in ('sent', 'in_review', 'waitlisted', 'accepted', 'declined', 'handover_planned', 'active', 'completed',
      'not_completed', 'expired') then replace(state, '_', '-')
    when state in ('withdrawn_by_sender', 'voided') then 'withdrawn'
    else 'over'
  end
$$;

revoke execute on function reads.attempt_state from public;
grant execute on function reads.attempt_state to kring_api;
