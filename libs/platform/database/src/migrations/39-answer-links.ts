import type { MigrationInterface, QueryRunner } from 'typeorm';

// One link for one attempt; a reminder replaces it. The code is asked by the holder, made by a reaction, and mailed.
const up = `
create table referrals.answer_link (
  id uuid primary key,
  attempt_id uuid not null unique references referrals.attempt,
  participant_id uuid not null references participants.participant,
  member_id uuid not null references organisations.member on delete cascade,
  sender_id uuid not null references organisations.organisation,
  mail text not null,
  token_hash text not null unique,
  valid_until timestamptz not null,
  codes_asked integer not null default 0,
  code_hash text,
  code_until timestamptz,
  tries integer not null default 0,
  ticket_hash text,
  ticket_until timestamptz,
  used_at timestamptz,
  check ((code_hash is null) = (code_until is null)),
  check ((ticket_hash is null) = (ticket_until is null))
);
create index answer_link_person on referrals.answer_link (participant_id);
create index answer_link_member on referrals.answer_link (member_id);
alter table referrals.answer_link enable row level security;
create policy held on referrals.answer_link to kring_api
  using (token_hash = (select organisations.held_link()));
create policy reaction on referrals.answer_link to kring_reaction using (true);
grant select, update (codes_asked, code_hash, code_until, tries, ticket_hash, ticket_until, used_at)
  on referrals.answer_link to kring_api;
grant select, insert, update (mail, token_hash, valid_until, code_hash, code_until)
  on referrals.answer_link to kring_reaction;
insert into retention.hers values ('referrals.answer_link', 135);
`;

/** How an organisation answers that nobody of came in yet: by a link and a code, for one attempt. */
export class AnswerLinks20261128000039 implements MigrationInterface {
  readonly name = 'AnswerLinks20261128000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
