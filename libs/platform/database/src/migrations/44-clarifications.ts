import type { MigrationInterface, QueryRunner } from 'typeorm';

const TOPICS = `('level', 'times', 'childcare', 'travel')`;

// What a receiver asks back stands twice, as all that a sender reads: here as it is, and there as its sender is told.
const up = `
create table referrals.clarification (
  attempt_id uuid not null references referrals.attempt,
  topic text not null check (topic in ${TOPICS}),
  participant_id uuid not null references participants.participant,
  asked_at timestamptz not null,
  answered_at timestamptz,
  primary key (attempt_id, topic)
);
create index clarification_person on referrals.clarification (participant_id);
alter table referrals.clarification enable row level security;
create policy seen on referrals.clarification for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = any ((select access.hers())::uuid[]));
create policy asked on referrals.clarification for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy reaction on referrals.clarification to kring_reaction using (true);
grant select, insert on referrals.clarification to kring_api;
grant select, update (answered_at) on referrals.clarification to kring_reaction;

create table referrals.told_clarification (
  standing_id uuid not null references referrals.standing,
  topic text not null check (topic in ${TOPICS}),
  referral_id uuid not null references referrals.referral,
  participant_id uuid not null references participants.participant,
  asked_at timestamptz not null,
  answer jsonb,
  answered_at timestamptz,
  primary key (standing_id, topic),
  check ((answer is null) = (answered_at is null))
);
create index told_clarification_person on referrals.told_clarification (participant_id);
create index told_clarification_open on referrals.told_clarification (referral_id) where answered_at is null;
alter table referrals.told_clarification enable row level security;
create policy seen on referrals.told_clarification for select to kring_api
  using (access.sees('referral', referral_id) or participant_id = any ((select access.hers())::uuid[]));
create policy answered on referrals.told_clarification for update to kring_api using (access.sees('referral', referral_id));
create policy reaction on referrals.told_clarification to kring_reaction using (true);
grant select, update (answer, answered_at) on referrals.told_clarification to kring_api;
grant select, insert on referrals.told_clarification to kring_reaction;

insert into retention.hers values ('referrals.told_clarification', 177), ('referrals.clarification', 178);
`;

/** A receiver asks one fact back before it answers. */
export class Clarifications20261128000044 implements MigrationInterface {
  readonly name = 'Clarifications20261128000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
