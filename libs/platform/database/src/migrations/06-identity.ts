import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create table identity.session (
  id text primary key,
  content jsonb not null,
  member_id uuid,
  participant_id uuid,
  expires_at timestamptz not null
);
create index session_member on identity.session (member_id) where member_id is not null;
create index session_participant on identity.session (participant_id) where participant_id is not null;
create index session_expiry on identity.session (expires_at);
grant select, insert, update, delete on identity.session to kring_api;
`;

export class Identity20261123000006 implements MigrationInterface {
  readonly name = 'Identity20261123000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
