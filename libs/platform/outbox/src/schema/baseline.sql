create schema outbox;

create table outbox.event (
  id uuid primary key,
  name text not null,
  subject_id uuid not null,
  touches jsonb not null default '[]',
  trace text,
  at timestamptz not null default now(),
  claimed_at timestamptz,
  owed text[] not null default '{}',
  settled_at timestamptz
);
create index event_unclaimed on outbox.event (at) where claimed_at is null;
create index event_unsettled on outbox.event (claimed_at) where settled_at is null;

create table outbox.inbox (
  event_id uuid not null references outbox.event on delete cascade,
  reaction text not null,
  at timestamptz not null default now(),
  primary key (event_id, reaction)
);
