create schema outcomes;

create table outcomes.report (
  id uuid primary key,
  attempt_id uuid not null references referrals.attempt,
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  written_by uuid not null references organisations.member,
  mood text not null check (mood in ('hard', 'ordinary', 'good')),
  hours numeric not null check (hours > 0 and hours <= 12),
  next_step text not null check (next_step in ('again', 'call-me', 'stop')),
  note text,
  written_at timestamptz not null default now()
);
create index report_attempt on outcomes.report (attempt_id, written_at);
create index report_person on outcomes.report (participant_id, written_at);
create index report_member on outcomes.report (written_by);

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

create table outcomes.note (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  written_by uuid not null references organisations.member,
  category text not null check (category in ('identity','contact','language','care','path','work','wishes','progress')),
  reach text not null check (reach in ('internal', 'shared')),
  text text not null check (length(text) between 1 and 2000),
  written_at timestamptz not null
);
create index note_person on outcomes.note (participant_id, written_at);
create index note_member on outcomes.note (written_by);

create table outcomes.attachment (
  id uuid primary key,
  note_id uuid not null references outcomes.note,
  participant_id uuid not null references participants.participant,
  category text not null,
  place integer not null check (place between 1 and 5),
  name text not null check (length(name) between 1 and 120),
  content_type text not null check (content_type in ('application/pdf', 'image/png', 'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  size integer not null check (size between 1 and 5242880 and size = octet_length(content)),
  sha256 bytea not null check (sha256 = pg_catalog.sha256(content)),
  content bytea not null,
  unique (note_id, place)
);

-- What it is, is compressed already.
alter table outcomes.attachment alter column content set storage external;
create index attachment_person on outcomes.attachment (participant_id);

insert into retention.hers values
  ('outcomes.attachment', 95), ('outcomes.note', 97), ('outcomes.report', 100), ('outcomes.result', 110);
insert into retention.forgotten values
  ('outcomes.attachment', 145, null), ('outcomes.note', 147, null), ('outcomes.report', 150, 'progress');
insert into retention.subject values ('outcomes.report');
