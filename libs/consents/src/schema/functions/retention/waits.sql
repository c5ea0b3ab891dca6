-- Whether something that was done about her has not been carried through yet: what follows from it has to find her.
create or replace function retention.waits(participant uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from outbox.event e
    where e.settled_at is null and e.subject_id in (select participant union all
      select id from referrals.referral t where t.participant_id = participant union all
      select id from referrals.attempt t where t.participant_id = participant union all
      select id from activities.proposal t where t.participant_id = participant union all
      select id from activities.enrolment t where t.participant_id = participant union all
      select id from outcomes.report t where t.participant_id = participant union all
      select id from consents.question t where t.participant_id = participant union all
      select id from consents.event t where t.participant_id = participant union all
      select id from access.keep_away t where t.participant_id = participant union all
      select id from consents.objection t where t.participant_id = participant union all
      select id from dossiers.correction t where t.participant_id = participant
    )
  )
$$;

revoke execute on function retention.waits from public;
