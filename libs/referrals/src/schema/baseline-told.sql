-- What a sender reads of what it asked for. It never reads an attempt: what it is told stands apart.
create table referrals.standing (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null references referrals.referral,
  attempt_id uuid not null unique,
  participant_id uuid not null,
  recipient_id uuid not null references organisations.organisation,
  categories text[] not null,
  state text not null check (state in ('awaiting', 'sent', 'accepted', 'declined', 'withdrawn', 'voided')),
  sent_at timestamptz not null default now(),
  answer_by timestamptz not null,
  closes_at timestamptz,
  arrived_at timestamptz,
  answered_at timestamptz,
  ended_at timestamptz,
  decline_reason text,
  proposed_id uuid references organisations.organisation,
  void_reason text check (void_reason in ('wrong-person', 'wrong-organisation', 'sent-twice', 'other')),
  check (state in ('declined', 'withdrawn', 'voided') or closes_at is not null)
);
create index standing_latest on referrals.standing (referral_id, sent_at desc, id desc);
create index standing_person on referrals.standing (participant_id);

create table referrals.progress_sign (
  referral_id uuid not null references referrals.referral,
  participant_id uuid not null,
  what text not null check (what in ('enrolled', 'reported')),
  at timestamptz not null default now(),
  primary key (referral_id, what)
);
create index progress_sign_person on referrals.progress_sign (participant_id);

create table referrals.told_clarification (
  standing_id uuid not null references referrals.standing,
  topic text not null check (topic in ('level', 'times', 'childcare', 'travel')),
  referral_id uuid not null references referrals.referral,
  participant_id uuid not null references participants.participant,
  asked_at timestamptz not null,
  answer jsonb,
  answered_at timestamptz,
  primary key (standing_id, topic),
  check ((answer is null) = (answered_at is null))
);
create index told_clarification_person on referrals.told_clarification (participant_id);
create index told_clarification_open on referrals.told_clarification (referral_id) where answered_at is null;
create index told_clarification_referral on referrals.told_clarification (referral_id);

insert into retention.hers values
  ('referrals.progress_sign', 170), ('referrals.told_clarification', 177), ('referrals.standing', 180);
