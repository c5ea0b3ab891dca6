create schema activities;

create table activities.offer (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  title text not null,
  title_arabic text not null,
  kind text not null,
  place text not null,
  attributes jsonb not null,
  verified_on date not null,
  unique (id, organisation_id)
);
create index offer_organisation on activities.offer (organisation_id);
alter table referrals.attempt
  add constraint attempt_offer foreign key (offer_id, recipient_id) references activities.offer (id, organisation_id);

create table activities.session (
  id uuid primary key,
  offer_id uuid not null references activities.offer,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  capacity integer not null check (capacity > 0),
  taken integer not null default 0 check (taken between 0 and capacity)
);
create index session_offer on activities.session (offer_id, starts_at);

create table activities.proposal (
  id uuid primary key,
  attempt_id uuid not null references referrals.attempt,
  participant_id uuid not null references participants.participant,
  offer_id uuid not null references activities.offer,
  state text not null check (state in ('proposed', 'taken', 'ended')),
  proposed_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index one_open_proposal on activities.proposal (attempt_id, offer_id) where state <> 'ended';
create index proposal_person on activities.proposal (participant_id);
create index proposal_attempt on activities.proposal (attempt_id);

create table activities.enrolment (
  id uuid primary key,
  proposal_id uuid not null references activities.proposal,
  session_id uuid not null references activities.session,
  attempt_id uuid not null references referrals.attempt,
  participant_id uuid not null references participants.participant,
  state text not null check (state in ('requested', 'confirmed', 'waitlisted', 'cancelled')),
  at timestamptz not null default now()
);
create index enrolment_proposal on activities.enrolment (proposal_id);
create index enrolment_attempt on activities.enrolment (attempt_id);
create index enrolment_person on activities.enrolment (participant_id);
create unique index one_place on activities.enrolment (session_id, participant_id) where state <> 'cancelled';

insert into retention.hers values
  ('activities.enrolment', 150), ('activities.proposal', 160);
insert into retention.subject values ('activities.proposal'), ('activities.enrolment');
