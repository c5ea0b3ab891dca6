import type { MigrationInterface, QueryRunner } from 'typeorm';

// What a receiver and she do after a yes. The sender reads of it what she shares of how it goes, and not one thing more.
const handover = `
create table referrals.handover (
  attempt_id uuid primary key references referrals.attempt,
  referral_id uuid not null references referrals.referral,
  participant_id uuid not null references participants.participant,
  meets_at timestamptz not null,
  place text not null,
  sender_contact_id uuid not null references organisations.member,
  recipient_contact_id uuid not null references organisations.member,
  met_at timestamptz
);
create index handover_person on referrals.handover (participant_id);
create index handover_referral on referrals.handover (referral_id);
alter table referrals.handover enable row level security;
create policy seen on referrals.handover for select to kring_api using (
  access.sees('attempt', attempt_id) or participant_id = any ((select access.hers())::uuid[])
  or (access.sees('referral', referral_id) and access.reads(participant_id, 'progress'))
);
create policy planned on referrals.handover for insert to kring_api
  with check (access.sees('attempt', attempt_id) and access.sees('participant', participant_id));
create policy moved on referrals.handover for update to kring_api using (access.sees('attempt', attempt_id));
create policy met on referrals.handover for update to kring_api using (participant_id = (select access.reader()));
create policy reaction on referrals.handover for select to kring_reaction using (true);
grant select, insert, update (meets_at, place, sender_contact_id, recipient_contact_id, met_at)
  on referrals.handover to kring_api;
grant select on referrals.handover to kring_reaction;

create table referrals.ending (
  attempt_id uuid primary key references referrals.attempt,
  participant_id uuid not null references participants.participant,
  ended_as text not null check (ended_as in ('completed', 'stopped')),
  reason text check (reason in ('found-work', 'moved', 'no-childcare', 'other-help', 'no-longer-wants', 'other')),
  explanation text,
  ended_at timestamptz not null,
  check ((ended_as = 'stopped') = (reason is not null))
);
create index ending_person on referrals.ending (participant_id);
alter table referrals.ending enable row level security;
create policy seen on referrals.ending for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = any ((select access.hers())::uuid[]));
create policy written on referrals.ending for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy reaction on referrals.ending for select to kring_reaction using (true);
grant select, insert on referrals.ending to kring_api;
grant select on referrals.ending to kring_reaction;

-- Who of the sender asked: for whoever sees the attempt, and nothing else of the referral.
create function referrals.asked_by(attempt uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select r.sender_member_id
  from referrals.attempt a join referrals.referral r on r.id = a.referral_id
  where a.id = attempt and access.sees('attempt', a.id)
$$;
revoke execute on function referrals.asked_by from public;
grant execute on function referrals.asked_by to kring_api;
`;

// She begins it by her word that they met, and takes no other step.
const hers = `
create policy begun_by_her on referrals.attempt for update to kring_api
  using (participant_id = (select access.reader()) and state = 'handover_planned')
  with check (participant_id = (select access.reader()) and state = 'active');
create policy begun_by_her on referrals.attempt_log for insert to kring_api with check (
  participant_id = (select access.reader()) and event = 'begin' and actor_kind = 'participant' and exists (
    select from referrals.attempt a where a.id = attempt_id and a.participant_id = (select access.reader())
  )
);

-- As open_entry, and it never takes away: what lasted longer lasts longer.
create function access.extend_entry(
  audience uuid, organisation uuid, wanted text, subject uuid, participant uuid, until timestamptz
) returns void language sql security definer set search_path = '' as $$
  insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, sort_at, valid_until)
  values (audience, wanted, subject, organisation, participant, now(), until)
  on conflict (audience_id, kind, subject_id)
    do update set valid_until = greatest(access.entry.valid_until, excluded.valid_until)
$$;
revoke execute on function access.extend_entry from public;
grant execute on function access.extend_entry to kring_reaction;
`;

const result = `
create table outcomes.result (
  attempt_id uuid primary key references referrals.attempt,
  referral_id uuid not null references referrals.referral,
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  started_at timestamptz,
  attended_at timestamptz,
  ended_at timestamptz,
  ended_as text check (ended_as in ('completed', 'stopped')),
  told_reason text check (told_reason in ('found-work', 'moved', 'no-childcare', 'other-help', 'other')),
  ladder_before integer check (ladder_before between 1 and 6),
  ladder_after integer check (ladder_after between 1 and 6),
  check ((ended_at is null) = (ended_as is null))
);
create index result_referral on outcomes.result (referral_id);
create index result_person on outcomes.result (participant_id);
alter table outcomes.result enable row level security;
create policy seen on outcomes.result for select to kring_api using (
  access.sees('attempt', attempt_id) or participant_id = any ((select access.hers())::uuid[])
  or (access.sees('referral', referral_id) and access.reads(participant_id, 'progress'))
);
create policy begun on outcomes.result for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy measured on outcomes.result for update to kring_api using (access.sees('attempt', attempt_id));
create policy reaction on outcomes.result to kring_reaction using (true);
grant select, insert, update (ladder_before, ladder_after) on outcomes.result to kring_api;
grant usage on schema outcomes to kring_reaction;
grant select, insert, update on outcomes.result to kring_reaction;
`;

// What a receiver reads of the state: how something ended by her, or by her consent, reads alike.
const shown = `
create function reads.attempt_state(state text) returns text language sql immutable parallel safe as $$
  select case
    when state in ('sent', 'in_review', 'waitlisted', 'accepted', 'declined', 'handover_planned', 'active', 'completed',
      'not_completed', 'expired') then replace(state, '_', '-')
    when state in ('withdrawn_by_sender', 'voided') then 'withdrawn'
    else 'over'
  end
$$;
revoke execute on function reads.attempt_state from public;
grant execute on function reads.attempt_state to kring_api;
`;

/** A planned first meeting, her word that they met, how it ended, and what came of it. */
export class AfterAcceptance20261128000030 implements MigrationInterface {
  readonly name = 'AfterAcceptance20261128000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(handover + hers + result + shown);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
