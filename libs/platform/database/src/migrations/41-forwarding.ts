import type { MigrationInterface, QueryRunner } from 'typeorm';

// Who says no may name whom to ask instead; what its sender reads of that stands apart, as everything that it reads.
const up = `
alter table referrals.attempt add column proposed_id uuid references organisations.organisation;
alter table referrals.standing add column proposed_id uuid references organisations.organisation;
`;

/** A receiver that can't help proposes another; sender and participant decide. */
export class Forwarding20261128000041 implements MigrationInterface {
  readonly name = 'Forwarding20261128000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
