import type { MigrationInterface, QueryRunner } from 'typeorm';

// Where lists read, access.sees is written out: called a row it costs three times as much. Its "offset 0" keeps the
// planner from reading all that an audience sees instead of probing for the rows that it found.
const up = `
alter table referrals.referral enable row level security;
create policy seen on referrals.referral for select to kring_api
  using (participant_id = (select access.reader()) or exists (
      select from access.entry e
      where e.audience_id = (select access.reader()) and e.kind = 'referral' and e.subject_id = referral.id
        and e.valid_until > now() offset 0
    ));
create policy sent on referrals.referral for insert to kring_api
  with check (access.sees('referral', id) and access.sees('participant', participant_id));
create policy reaction on referrals.referral for select to kring_reaction using (true);
grant select, insert on referrals.referral to kring_api;
grant select on referrals.referral to kring_reaction;

alter table referrals.motivation enable row level security;
create policy seen on referrals.motivation for select to kring_api
  using (access.reads(participant_id, 'wishes') or participant_id = (select access.reader()));
create policy written on referrals.motivation for insert to kring_api with check (access.sees('referral', referral_id));
grant select, insert on referrals.motivation to kring_api;

alter table referrals.attempt enable row level security;
create policy seen on referrals.attempt for select to kring_api
  using (participant_id = (select access.reader()) or exists (
      select from access.entry e
      where e.audience_id = (select access.reader()) and e.kind = 'attempt' and e.subject_id = attempt.id
        and e.valid_until > now() offset 0
    ));
create policy drafted on referrals.attempt for insert to kring_api with check (access.sees('referral', referral_id));
create policy decided on referrals.attempt for update to kring_api using (access.sees('attempt', id));
create policy reaction on referrals.attempt to kring_reaction using (true);
grant select, insert, update on referrals.attempt to kring_api;
grant select, update on referrals.attempt to kring_reaction;

alter table referrals.attempt_log enable row level security;
create policy seen on referrals.attempt_log for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = (select access.reader()));
create policy added on referrals.attempt_log for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy reaction on referrals.attempt_log to kring_reaction using (true);
grant select, insert on referrals.attempt_log to kring_api, kring_reaction;

alter table referrals.standing enable row level security;
create policy seen on referrals.standing for select to kring_api
  using (exists (
      select from access.entry e
      where e.audience_id = (select access.reader()) and e.kind = 'referral' and e.subject_id = standing.referral_id
        and e.valid_until > now() offset 0
    ));
create policy started on referrals.standing for insert to kring_api with check (access.sees('referral', referral_id));
create policy reaction on referrals.standing to kring_reaction using (true);
grant select, insert on referrals.standing to kring_api;
grant select, update on referrals.standing to kring_reaction;

alter table referrals.progress_sign enable row level security;
create policy seen on referrals.progress_sign for select to kring_api
  using (access.sees('referral', referral_id) and access.reads(participant_id, 'progress'));
create policy reaction on referrals.progress_sign to kring_reaction using (true);
grant select on referrals.progress_sign to kring_api;
grant select, insert on referrals.progress_sign to kring_reaction;
`;

export class ReferralWalls20261123000013 implements MigrationInterface {
  readonly name = 'ReferralWalls20261123000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
