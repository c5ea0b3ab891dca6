import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create schema referrals;
grant usage on schema referrals to kring_api, kring_reaction;

create table referrals.referral (
  id uuid primary key,
  reference text not null unique,
  participant_id uuid not null references participants.participant,
  sender_id uuid not null references organisations.organisation,
  sender_member_id uuid not null references organisations.member,
  needs jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index referral_person on referrals.referral (participant_id, sender_id);
create table referrals.motivation (
  referral_id uuid primary key references referrals.referral,
  participant_id uuid not null references participants.participant,
  text text not null
);
create index motivation_person on referrals.motivation (participant_id);
create table referrals.attempt (
  id uuid primary key,
  reference text not null,
  referral_id uuid not null references referrals.referral,
  participant_id uuid not null references participants.participant,
  sender_id uuid not null references organisations.organisation,
  recipient_id uuid not null references organisations.organisation,
  offer_id uuid,
  question_id uuid references consents.question,
  needs jsonb not null,
  categories text[] not null,
  state text not null,
  open boolean not null generated always as (state in ('drafted','awaiting_consent','sent','in_review','waitlisted','accepted','handover_planned','active')) stored,
  answer_by timestamptz not null,
  arrived_at timestamptz,
  decided_at timestamptz,
  decline_reason text,
  decline_explanation text,
  version integer not null default 1
);
create unique index one_open_attempt on referrals.attempt (referral_id, recipient_id) where open;
create index attempt_question on referrals.attempt (question_id);
create index attempt_person on referrals.attempt (participant_id, recipient_id);

create table referrals.attempt_log (
  id uuid primary key,
  attempt_id uuid not null references referrals.attempt,
  participant_id uuid not null,
  event text not null,
  from_state text not null,
  to_state text not null,
  actor_kind text not null,
  actor_id uuid,
  organisation_id uuid,
  reason text,
  at timestamptz not null default now()
);
create index attempt_log_attempt on referrals.attempt_log (attempt_id, at);
create trigger only_added before update or delete on referrals.attempt_log
  for each row execute function access.refuse_change();
`;

export class Referrals20261123000011 implements MigrationInterface {
  readonly name = 'Referrals20261123000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
