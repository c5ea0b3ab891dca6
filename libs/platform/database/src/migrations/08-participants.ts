import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create schema participants;
grant usage on schema participants to kring_api, kring_reaction;

create table participants.participant (
  id uuid primary key,
  reference text not null unique,
  added_by uuid not null references organisations.organisation,
  language text not null,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create table participants.invitation (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  way text not null check (way in ('code-to-phone', 'link-to-phone', 'desk')),
  invited_by uuid not null references organisations.organisation,
  token_hash text not null unique,
  code_hash text,
  code_valid_until timestamptz,
  codes_sent integer not null default 0,
  tries integer not null default 0,
  valid_until timestamptz not null,
  used_at timestamptz,
  version integer not null default 1
);
create index invitation_person on participants.invitation (participant_id);
create table participants.reach (
  participant_id uuid primary key references participants.participant,
  phone text not null check (phone ~ '^\\+[0-9]{8,15}$')
);
create table participants.assignment (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  member_id uuid not null references organisations.member,
  since timestamptz not null default now(),
  until timestamptz
);
create unique index assignment_open on participants.assignment (participant_id, member_id) where until is null;

alter table participants.participant enable row level security;
create policy seen on participants.participant for select to kring_api
  using (access.sees('participant', id) or id = (select access.reader()));
create policy link_holder on participants.participant for select to kring_api
  using (id in (select i.participant_id from participants.invitation i));
create policy added on participants.participant for insert to kring_api with check (access.sees('participant', id));
create policy changed on participants.participant for update to kring_api using (access.sees('participant', id));
create policy reaction on participants.participant for select to kring_reaction using (true);
grant select, insert, update on participants.participant to kring_api;
grant select on participants.participant to kring_reaction;

alter table participants.invitation enable row level security;
create policy invited on participants.invitation for insert to kring_api
  with check (access.sees('participant', participant_id));
create policy hers on participants.invitation for select to kring_api
  using (participant_id = (select access.reader()));
create policy link_holder on participants.invitation for select to kring_api
  using (token_hash = (select nullif(current_setting('kring.link', true), '')));
create policy link_used on participants.invitation for update to kring_api
  using (token_hash = (select nullif(current_setting('kring.link', true), '')));
grant select, insert, update on participants.invitation to kring_api;

alter table participants.reach enable row level security;
create policy seen on participants.reach for select to kring_api using (
  access.reads(participant_id, 'contact')
  or participant_id in (select i.participant_id from participants.invitation i)
);
create policy written on participants.reach for insert to kring_api with check (access.reads(participant_id, 'contact'));
create policy rewritten on participants.reach for update to kring_api using (access.reads(participant_id, 'contact'));
create policy forgotten on participants.reach for delete to kring_api using (access.reads(participant_id, 'contact'));
grant select, insert, update, delete on participants.reach to kring_api;

alter table participants.assignment enable row level security;
create policy own on participants.assignment for select to kring_api using (
  participant_id = (select access.reader())
  or ((select access.reader()) in (organisation_id, member_id) and access.sees('participant', participant_id))
);
create policy assigned on participants.assignment for insert to kring_api
  with check (access.sees('participant', participant_id));
create policy reaction on participants.assignment to kring_reaction using (true);
grant select, insert on participants.assignment to kring_api;
grant select, update on participants.assignment to kring_reaction;
`;

export class Participants20261123000008 implements MigrationInterface {
  readonly name = 'Participants20261123000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
