import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create schema activities;
grant usage on schema activities to kring_api, kring_reaction;

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

alter table activities.offer enable row level security;
create policy directory on activities.offer for select to kring_api using ((select access.reader()) is not null);
grant select on activities.offer to kring_api;
alter table activities.session enable row level security;
create policy directory on activities.session for select to kring_api using ((select access.reader()) is not null);
create policy place on activities.session for update to kring_api using ((select access.reader()) is not null);
create policy reaction on activities.session to kring_reaction using (true);
grant select, update (taken) on activities.session to kring_api, kring_reaction;

alter table activities.proposal enable row level security;
create policy seen on activities.proposal for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = (select access.reader()));
create policy proposed on activities.proposal for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy taken on activities.proposal for update to kring_api using (participant_id = (select access.reader()));
create policy reaction on activities.proposal to kring_reaction using (true);
grant select, insert, update on activities.proposal to kring_api;
grant select, update on activities.proposal to kring_reaction;

alter table activities.enrolment enable row level security;
create policy seen on activities.enrolment for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = (select access.reader()));
create policy taken on activities.enrolment for insert to kring_api with check (participant_id = (select access.reader()));
create policy reaction on activities.enrolment to kring_reaction using (true);
grant select, insert on activities.enrolment to kring_api;
grant select, update on activities.enrolment to kring_reaction;
`;

export class Activities20261123000014 implements MigrationInterface {
  readonly name = 'Activities20261123000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
