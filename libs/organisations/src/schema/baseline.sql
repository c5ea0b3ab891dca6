create schema organisations;

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
  added_by uuid references organisations.organisation,
  answers integer not null default 0,
  answer_hours numeric not null default 0,
  days_to_answer integer not null default 5 check (days_to_answer between 1 and 20),
  escalation_contact_id uuid,
  check (kind <> 'municipality' or added_by is null)
);

create table organisations.invitation (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  mail text not null check (mail = lower(mail)),
  token_hash text unique,
  valid_until timestamptz,
  used_at timestamptz,
  at timestamptz not null default now(),
  check ((token_hash is null) = (valid_until is null))
);
create index invitation_organisation on organisations.invitation (organisation_id);

create table organisations.member (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  account_id uuid references identity.account,
  invitation_id uuid references organisations.invitation,
  name text not null,
  role text not null check (role in ('coordinator', 'caseworker', 'volunteer', 'adviser', 'administrator')),
  state text not null check (state in ('invited', 'active', 'suspended')),
  tasks text[] not null default '{}' check (tasks <@ '{out-of-sight}'::text[]),
  signed_in_at timestamptz,
  version integer not null default 1,
  unique (account_id, organisation_id, role),
  check ((state = 'invited') = (account_id is null))
);
create index member_organisation on organisations.member (organisation_id);
create index member_invitation on organisations.member (invitation_id);
create index organisation_escalation on organisations.organisation (escalation_contact_id);
alter table organisations.organisation
  add foreign key (escalation_contact_id) references organisations.member on delete set null;
alter table identity.provider add foreign key (organisation_id) references organisations.organisation;
alter table identity.asked_once add foreign key (member_id) references organisations.member on delete cascade;

create table organisations.team (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  name text not null,
  version integer not null default 1,
  unique (organisation_id, name)
);

create table organisations.team_member (
  team_id uuid not null references organisations.team,
  member_id uuid not null references organisations.member on delete cascade,
  primary key (team_id, member_id)
);
create index team_member_member on organisations.team_member (member_id);

create table organisations.vouching (
  id uuid primary key,
  municipality_id uuid not null references organisations.organisation,
  organisation_id uuid not null references organisations.organisation,
  capacity text not null check (capacity in ('controller', 'processor')),
  contact_checked_on date not null,
  agreement_signed_on date not null,
  vouched_by uuid not null references organisations.member,
  at timestamptz not null default now(),
  ended_by uuid references organisations.member,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
create unique index one_vouching on organisations.vouching (organisation_id, municipality_id) where ended_at is null;
create index vouching_member on organisations.vouching (vouched_by);
create index vouching_ended_by on organisations.vouching (ended_by);

create table organisations.mail_code (
  id uuid primary key,
  mail_hash text not null,
  account_id uuid references identity.account,
  invitation_id uuid references organisations.invitation on delete cascade,
  code_hash text,
  valid_until timestamptz,
  tries integer not null default 0,
  used_at timestamptz,
  asked_at timestamptz not null default now(),
  check ((code_hash is null) = (valid_until is null))
);
create index mail_code_newest on organisations.mail_code (mail_hash, asked_at desc);
create index mail_code_account on organisations.mail_code (account_id) where account_id is not null;
create index mail_code_invitation on organisations.mail_code (invitation_id) where invitation_id is not null;

create table organisations.absence (
  member_id uuid primary key references organisations.member on delete cascade,
  until date not null,
  cover_id uuid references organisations.member on delete set null,
  check (cover_id <> member_id)
);
create index absence_cover on organisations.absence (cover_id);
