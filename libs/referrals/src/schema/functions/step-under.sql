-- The sender never reads an attempt. It takes a step under what it was told, where the transition table leads on from
-- there, and hears one thing: whether the organisation had said yes, which it is about to be told anyway.
create or replace function referrals.step_under(
  told uuid, step text, leads jsonb, because text, explained text, moment timestamptz, member uuid, organisation uuid
) returns boolean language plpgsql security definer set search_path = '' as $$
declare found referrals.attempt;
begin
  select a.* into found
  from referrals.standing s join referrals.attempt a on a.id = s.attempt_id
  where s.id = told and access.sees('referral', s.referral_id)
  for update of a;
  if leads ? found.state then
    update referrals.attempt
    set state = leads->>found.state, version = version + 1, void_reason = because, void_explanation = explained
    where id = found.id;
    insert into referrals.attempt_log (
      id, attempt_id, participant_id, event, from_state, to_state, actor_kind, actor_id, organisation_id, reason, at
    ) values (
      gen_random_uuid(), found.id, found.participant_id, step, found.state, leads->>found.state,
      case when member is null then 'system' else 'member' end, member, organisation, because, moment
    );
  end if;
  return found.state in ('accepted', 'handover_planned', 'active');
end $$;

revoke execute on function referrals.step_under from public;
grant execute on function referrals.step_under to kring_api;
