create schema identity;

create table identity.account (
  id uuid primary key,
  mail text unique check (mail = lower(mail)),
  issuer text,
  subject text,
  created_at timestamptz not null default now(),
  unique (issuer, subject),
  check ((issuer is null) = (subject is null))
);

create table identity.session (
  hash text primary key,
  id uuid not null unique default gen_random_uuid(),
  content jsonb not null,
  holder_id uuid,
  way text check (way in ('oidc', 'passkey', 'mail-code', 'link', 'pin', 'card', 'desk', 'self-start')),
  device text not null default '',
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  check ((holder_id is null) = (way is null))
);
create index session_holder on identity.session (holder_id, started_at) where holder_id is not null;
create index session_expiry on identity.session (expires_at);

create table identity.passkey (
  id text primary key,
  holder_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  device text not null default '',
  made_at timestamptz not null default now(),
  used_at timestamptz,
  refused_at timestamptz
);
create index passkey_holder on identity.passkey (holder_id);

create table identity.provider (
  id uuid primary key,
  organisation_id uuid not null unique,
  issuer text not null,
  client_id text not null,
  client_auth text not null default 'private_key_jwt' check (client_auth in ('none', 'private_key_jwt')),
  acr text
);

create table identity.asked_once (
  member_id uuid,
  participant_id uuid,
  key text not null,
  fingerprint text not null,
  answer_id uuid,
  asked_at timestamptz not null default now(),
  check (num_nonnulls(member_id, participant_id) = 1)
);
create unique index asked_once_key on identity.asked_once (coalesce(member_id, participant_id), key);
create index asked_once_person on identity.asked_once (participant_id);
create index asked_once_member on identity.asked_once (member_id);
create index asked_once_age on identity.asked_once (asked_at);
