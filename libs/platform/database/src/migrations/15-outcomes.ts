import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create schema outcomes;
grant usage on schema outcomes to kring_api;

create table outcomes.report (
  id uuid primary key,
  attempt_id uuid not null references referrals.attempt,
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  written_by uuid not null references organisations.member,
  mood text not null check (mood in ('hard', 'ordinary', 'good')),
  hours numeric not null check (hours > 0 and hours <= 12),
  next_step text not null check (next_step in ('again', 'call-me', 'stop')),
  note text,
  written_at timestamptz not null default now()
);
create index report_attempt on outcomes.report (attempt_id, written_at);
create index report_person on outcomes.report (participant_id, written_at);

alter table outcomes.report enable row level security;
create policy seen on outcomes.report for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = (select access.reader()));
create policy written on outcomes.report for insert to kring_api with check (access.sees('attempt', attempt_id));
grant select, insert on outcomes.report to kring_api;
`;

export class Outcomes20261123000015 implements MigrationInterface {
  readonly name = 'Outcomes20261123000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
