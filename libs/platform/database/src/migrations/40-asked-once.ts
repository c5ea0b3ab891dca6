import type { MigrationInterface, QueryRunner } from 'typeorm';

// Of a change that came with a key: whose key, what was asked, and the identifier that was answered. Nothing else.
const up = `
create table identity.asked_once (
  member_id uuid references organisations.member on delete cascade,
  participant_id uuid references participants.participant,
  key text not null,
  fingerprint text not null,
  answer_id uuid,
  asked_at timestamptz not null default now(),
  check (num_nonnulls(member_id, participant_id) = 1)
);
create unique index asked_once_key on identity.asked_once (coalesce(member_id, participant_id), key);
create index asked_once_person on identity.asked_once (participant_id) where participant_id is not null;
create index asked_once_age on identity.asked_once (asked_at);
alter table identity.asked_once enable row level security;
create policy own on identity.asked_once to kring_api using (
  member_id = nullif(current_setting('kring.member', true), '')::uuid or participant_id = (select access.reader())
);
create policy reaction on identity.asked_once to kring_reaction using (true);
grant select, insert, update (answer_id) on identity.asked_once to kring_api;
grant select, delete on identity.asked_once to kring_reaction;
insert into retention.hers values ('identity.asked_once', 137);
`;

/** A change that is asked twice with one key is done once. */
export class AskedOnce20261128000040 implements MigrationInterface {
  readonly name = 'AskedOnce20261128000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
