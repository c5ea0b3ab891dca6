import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create index attempt_asked_of_her on referrals.attempt (answer_by) where state = 'awaiting_consent';
`;

/** What waits for her answer, by when. */
export class AskedOfHer20261128000047 implements MigrationInterface {
  readonly name = 'AskedOfHer20261128000047';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
