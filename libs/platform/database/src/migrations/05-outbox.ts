import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
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
grant insert on outbox.event to kring_api, kring_reaction;
grant select on outbox.event to kring_reaction;
grant select, insert on outbox.inbox to kring_reaction;
grant select, update, delete on outbox.event to kring_relay;
grant select on outbox.inbox to kring_relay;
`;

export class Outbox20261123000005 implements MigrationInterface {
  readonly name = 'Outbox20261123000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
