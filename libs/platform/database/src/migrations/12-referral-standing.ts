import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create table referrals.standing (
  referral_id uuid primary key references referrals.referral,
  attempt_id uuid not null,
  participant_id uuid not null,
  recipient_id uuid not null references organisations.organisation,
  categories text[] not null,
  state text not null check (state in ('awaiting', 'sent', 'accepted', 'declined')),
  sent_at timestamptz not null default now(),
  answer_by timestamptz not null,
  closes_at timestamptz,
  check (state = 'declined' or closes_at is not null)
);
create table referrals.progress_sign (
  referral_id uuid not null references referrals.referral,
  participant_id uuid not null,
  what text not null check (what in ('enrolled', 'reported')),
  at timestamptz not null default now(),
  primary key (referral_id, what)
);
`;

export class ReferralStanding20261123000012 implements MigrationInterface {
  readonly name = 'ReferralStanding20261123000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
