create schema audit;

create table audit.line (
  id uuid primary key,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (
    actor_kind in ('member', 'participant', 'link-holder', 'nobody', 'reaction', 'chore', 'operator')
  ),
  actor_id uuid,
  organisation_id uuid,
  action text not null,
  object text not null,
  object_id uuid,
  result text not null check (
    result in ('done', 'invalid', 'unproven', 'forbidden', 'absent', 'conflict', 'too-many', 'refused')
  ),
  origin text,
  request_id text,
  trace_id text
);
create index line_at on audit.line (at);

create table audit.unsealed (kind text not null, row_id uuid not null, primary key (kind, row_id));

create table audit.seal (
  no bigint primary key check (no > 0),
  at timestamptz not null,
  size integer not null check (size > 0),
  root bytea not null,
  previous bytea not null,
  key text not null,
  signature bytea not null
);

-- No foreign key to the seal: its leaves are taken first, and of a seal that went they are the proof.
create table audit.leaf (
  seal_no bigint not null,
  place integer not null,
  kind text not null,
  row_id uuid not null,
  salt bytea,
  hash bytea not null,
  primary key (seal_no, place),
  unique (kind, row_id)
);

create table audit.kept_root (seal_no bigint primary key references audit.seal);

-- Whose rows are sealed: each scope adds its own, and puts the trigger waits_for_seal on it.
create table audit.sealed (kind text primary key, name regclass not null unique);
insert into audit.sealed values ('line', 'audit.line'), ('look', 'access.look');
