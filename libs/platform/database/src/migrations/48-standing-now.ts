import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create function referrals.standing_now(state text, closes_at timestamptz) returns text language sql stable as $$
  select case when closes_at > now() or closes_at is null then state
    when state = 'accepted' then 'over' else 'not-going-ahead' end
$$;
revoke execute on function referrals.standing_now from public;
grant execute on function referrals.standing_now to kring_api, kring_reaction;
`;

/** What a sender reads at this moment, said once for all reads. */
export class StandingNow20261128000048 implements MigrationInterface {
  readonly name = 'StandingNow20261128000048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
