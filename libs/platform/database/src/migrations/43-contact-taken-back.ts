import type { MigrationInterface, QueryRunner } from 'typeorm';

// What was written down by mistake stays readable to her, and counts no more.
const up = `
alter table participants.contact_moment add column taken_back_at timestamptz;
grant update (taken_back_at) on participants.contact_moment to kring_api;
`;

/** A contact that never was must not keep somebody out of sight. */
export class ContactTakenBack20261128000043 implements MigrationInterface {
  readonly name = 'ContactTakenBack20261128000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
