import type { MigrationInterface, QueryRunner } from 'typeorm';

// As before, with what a receiver does after a yes and the clock of its answer; children before what they point at.
const BEFORE_EVENTS = [
  'outcomes.report',
  'outcomes.result',
  'referrals.answer_clock',
  'referrals.handover',
  'referrals.ending',
  'activities.enrolment',
  'activities.proposal',
  'referrals.progress_sign',
  'referrals.standing',
  'referrals.attempt_log',
  'consents.obligation_about',
  'consents.consent_grant',
];
const AFTER_EVENTS = [
  'referrals.attempt',
  'referrals.motivation',
  'referrals.referral',
  'consents.acquaintance',
  'consents.question',
  'consents.erasure',
  'consents.objection',
  'dossiers.correction_told',
  'dossiers.correction',
  'dossiers.section_history',
  'dossiers.section',
  'participants.assignment',
  'participants.invitation',
  'participants.return_token',
  'participants.pin',
  'participants.reach',
  'access.section',
  'access.keep_away',
  'access.safe_mode',
];

const each = (tables: string[], sentence: (table: string) => string) => tables.map(sentence).join('\n');
const hers = (table: string) => `  delete from ${table} t where t.participant_id = participant;`;

// The clock runs for what arrived and waits for an answer; acts_at is when something is due by it, null when it stopped.
const clock = `
create table referrals.answer_clock (
  attempt_id uuid primary key references referrals.attempt,
  participant_id uuid not null references participants.participant,
  recipient_id uuid not null references organisations.organisation,
  answer_by timestamptz not null,
  reminders_at timestamptz[] not null,
  acts_at timestamptz,
  reminded_at timestamptz,
  expired_at timestamptz
);
create index answer_clock_due on referrals.answer_clock (acts_at) where acts_at is not null;
create index answer_clock_person on referrals.answer_clock (participant_id);
create index answer_clock_recipient on referrals.answer_clock (recipient_id);
alter table referrals.answer_clock enable row level security;
create policy hers on referrals.answer_clock for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
create policy reaction on referrals.answer_clock to kring_reaction using (true);
grant select on referrals.answer_clock to kring_api;
grant select, insert, update on referrals.answer_clock to kring_reaction;
`;

// How an organisation answers: set by its coordinators and administrators.
const answering = `
alter table organisations.organisation
  add days_to_answer integer not null default 5 check (days_to_answer between 1 and 20),
  add escalation_contact_id uuid references organisations.member on delete set null;
create policy answering on organisations.organisation for update to kring_api using (exists (
  select from organisations.member m
  where m.id = (select nullif(current_setting('kring.member', true), '')::uuid)
    and m.organisation_id = organisation.id and m.state = 'active' and m.role in ('coordinator', 'administrator')
));
grant update (days_to_answer, escalation_contact_id) on organisations.organisation to kring_api;
`;

const erase = `
-- Takes all that is hers and leaves a tombstone; says what somebody may have open of her. It looks itself for its ground.
create or replace function retention.erase(participant uuid, moment timestamptz)
returns table (kind text, subject_id uuid) language plpgsql security definer set search_path = '' as $$
declare ground text := retention.basis_of(participant, moment);
begin
  if ground is null or retention.waits(participant) then return; end if;
  insert into participants.tombstone
  select p.id, p.reference, (moment at time zone 'Europe/Amsterdam')::date, ground
  from participants.participant p where p.id = participant
  on conflict do nothing;
  perform retention.erase_looks(participant);
  perform set_config('kring.erasing', participant::text, true);
${each(BEFORE_EVENTS, hers)}
  perform audit.erase('consent', e.id) from consents.event e where e.participant_id = participant;
  perform set_config('kring.erasing', participant::text, true);
${each(AFTER_EVENTS, hers)}
  delete from participants.joining j where participant in (j.one_id, j.other_id);
  delete from identity.session s where s.holder_id = participant;
  delete from identity.passkey k where k.holder_id = participant;
  return query with closed as (
    delete from access.entry e where e.participant_id = participant returning e.kind, e.subject_id
  ) select distinct closed.kind, closed.subject_id from closed;
  delete from participants.participant p where p.id = participant;
  perform set_config('kring.erasing', '', true);
end $$;
`;

/** Within how many working days an organisation answers, what reminds it, and what happens when it does not. */
export class AnswerTimes20261128000031 implements MigrationInterface {
  readonly name = 'AnswerTimes20261128000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(clock + answering + erase);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
