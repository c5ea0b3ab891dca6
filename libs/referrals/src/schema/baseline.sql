create schema referrals;

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
create index referral_member on referrals.referral (sender_member_id);

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
  proposed_id uuid references organisations.organisation,
  void_reason text,
  void_explanation text,
  version integer not null default 1
);
create unique index one_open_attempt on referrals.attempt (referral_id, recipient_id)
  where state in ('drafted', 'awaiting_consent', 'sent', 'in_review', 'waitlisted');
create index attempt_asked_of_her on referrals.attempt (answer_by) where state = 'awaiting_consent';
create index attempt_question on referrals.attempt (question_id);
create index attempt_person on referrals.attempt (participant_id, recipient_id);
create index attempt_referral on referrals.attempt (referral_id);

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
create index attempt_log_person on referrals.attempt_log (participant_id);

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
create index handover_sender_contact on referrals.handover (sender_contact_id);
create index handover_recipient_contact on referrals.handover (recipient_contact_id);

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

create table referrals.answer_clock (
  attempt_id uuid primary key references referrals.attempt,
  participant_id uuid not null references participants.participant,
  recipient_id uuid not null references organisations.organisation,
  answer_by timestamptz not null,
  reminders_at timestamptz[] not null,
  acts_at timestamptz,
  reminded_at timestamptz,
  expired_at timestamptz
);
create index answer_clock_due on referrals.answer_clock (acts_at) where acts_at is not null;
create index answer_clock_person on referrals.answer_clock (participant_id);
create index answer_clock_recipient on referrals.answer_clock (recipient_id);

create table referrals.keeper (
  attempt_id uuid primary key references referrals.attempt,
  participant_id uuid not null references participants.participant,
  member_id uuid references organisations.member,
  team_id uuid references organisations.team on delete cascade,
  check (num_nonnulls(member_id, team_id) = 1)
);
create index keeper_person on referrals.keeper (participant_id);
create index keeper_team on referrals.keeper (team_id);
create index keeper_member on referrals.keeper (member_id);

create table referrals.answer_link (
  id uuid primary key,
  attempt_id uuid not null unique references referrals.attempt,
  participant_id uuid not null references participants.participant,
  member_id uuid not null references organisations.member on delete cascade,
  sender_id uuid not null references organisations.organisation,
  mail text not null,
  token_hash text not null unique,
  valid_until timestamptz not null,
  codes_asked integer not null default 0,
  code_hash text,
  code_until timestamptz,
  tries integer not null default 0,
  ticket_hash text,
  ticket_until timestamptz,
  used_at timestamptz,
  check ((code_hash is null) = (code_until is null)),
  check ((ticket_hash is null) = (ticket_until is null))
);
create index answer_link_person on referrals.answer_link (participant_id);
create index answer_link_member on referrals.answer_link (member_id);

create table referrals.clarification (
  attempt_id uuid not null references referrals.attempt,
  topic text not null check (topic in ('level', 'times', 'childcare', 'travel')),
  participant_id uuid not null references participants.participant,
  asked_at timestamptz not null,
  answered_at timestamptz,
  primary key (attempt_id, topic)
);
create index clarification_person on referrals.clarification (participant_id);

insert into retention.hers values
  ('referrals.answer_clock', 120), ('referrals.keeper', 125), ('referrals.handover', 130),
  ('referrals.answer_link', 135), ('referrals.ending', 140), ('referrals.clarification', 178),
  ('referrals.attempt_log', 190), ('referrals.attempt', 600), ('referrals.motivation', 610),
  ('referrals.referral', 620);
insert into retention.forgotten values ('referrals.motivation', 140, 'wishes');
insert into retention.subject values ('referrals.referral'), ('referrals.attempt');
