import type { MigrationInterface, QueryRunner } from 'typeorm';

const told = `
alter table referrals.standing
  add id uuid not null default gen_random_uuid(),
  add arrived_at timestamptz,
  add answered_at timestamptz,
  add ended_at timestamptz,
  add decline_reason text,
  add void_reason text check (void_reason in ('wrong-person', 'wrong-organisation', 'sent-twice', 'other')),
  drop constraint standing_pkey,
  drop constraint standing_state_check,
  drop constraint standing_check,
  add primary key (id),
  add unique (attempt_id),
  add check (state in ('awaiting', 'sent', 'accepted', 'declined', 'withdrawn', 'voided')),
  add check (state in ('declined', 'withdrawn', 'voided') or closes_at is not null);
create index standing_latest on referrals.standing (referral_id, sent_at desc, id desc);

update referrals.standing s set
  arrived_at = case when s.state <> 'awaiting' then a.arrived_at end,
  answered_at = case when s.state in ('accepted', 'declined') then a.decided_at end,
  decline_reason = case when s.state = 'declined' then a.decline_reason end
from referrals.attempt a where a.id = s.attempt_id;

create policy taken_back on referrals.standing for update to kring_api using (access.sees('referral', referral_id));
grant update (state, closes_at, ended_at, void_reason) on referrals.standing to kring_api;
`;

// What runs on at an organisation by a later yes has been answered: it does not stand in the way of a new question.
const asked = `
alter table referrals.attempt add void_reason text, add void_explanation text;
drop index referrals.one_open_attempt;
create unique index one_open_attempt on referrals.attempt (referral_id, recipient_id)
  where state in ('drafted', 'awaiting_consent', 'sent', 'in_review', 'waitlisted');

-- The sender never reads an attempt. It takes a step under what it was told, where the transition table leads on from
-- there, and hears one thing: whether the organisation had said yes, which it is about to be told anyway.
create function referrals.step_under(
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
`;

const ended = `
create policy closed on consents.question for update to kring_reaction using (true);
grant update (answered_at) on consents.question to kring_reaction;

-- Her page closes for everyone of an organisation; what was asked of it stays in the inbox of its coordinators.
create function access.close_page(participant uuid, organisation uuid)
returns table (kind text, subject_id uuid) language sql security definer set search_path = '' as $$
  with sections as (
    delete from access.section where participant_id = participant and organisation_id = organisation
  ), entries as (
    delete from access.entry e
    where e.participant_id = participant and e.organisation_id = organisation
      and (e.kind = 'participant' or e.audience_id <> organisation)
    returning e.kind, e.subject_id
  )
  select distinct entries.kind, entries.subject_id from entries
$$;
revoke execute on function access.close_page from public;
grant execute on function access.close_page to kring_reaction;
`;

/** A sender asks several organisations under one need, and is told of each apart. */
export class StandingPerAttempt20261124000029 implements MigrationInterface {
  readonly name = 'StandingPerAttempt20261124000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(told + asked + ended);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
