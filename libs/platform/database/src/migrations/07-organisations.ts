import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create schema organisations;
grant usage on schema organisations to kring_api, kring_reaction;

create table organisations.municipality (
  code text primary key check (code ~ '^GM[0-9]{4}$'),
  name text not null,
  safety_region text not null
);
create table organisations.organisation (
  id uuid primary key,
  kind text not null check (kind in ('municipality', 'migrant', 'volunteer', 'social')),
  name text not null,
  place text not null,
  about text not null default '',
  municipality_code text not null references organisations.municipality,
  capacity text not null check (capacity in ('controller', 'processor')),
  answers integer not null default 0,
  answer_hours numeric not null default 0
);
create table organisations.member (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  name text not null,
  role text not null check (role in ('coordinator', 'caseworker', 'volunteer', 'adviser', 'administrator')),
  issuer text not null,
  subject text not null,
  active boolean not null default true,
  unique (issuer, subject)
);
create index member_organisation on organisations.member (organisation_id);

alter table organisations.organisation enable row level security;
create policy directory on organisations.organisation for select to kring_api using (true);
create policy own on organisations.organisation for update to kring_api using (id = (select access.reader()));
create policy reaction on organisations.organisation for select to kring_reaction using (true);
grant select on organisations.municipality, organisations.organisation, organisations.member to kring_api, kring_reaction;
grant update (answers, answer_hours) on organisations.organisation to kring_api;
`;

export class Organisations20261123000007 implements MigrationInterface {
  readonly name = 'Organisations20261123000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
