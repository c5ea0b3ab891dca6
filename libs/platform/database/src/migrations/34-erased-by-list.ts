import type { MigrationInterface, QueryRunner } from 'typeorm';

// Children before what they point at; a migration that adds a table of hers adds a line between its neighbours.
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

const placed = (tables: string[], first: number) =>
  tables.map((table, at) => `('${table}', ${first + at * 10})`).join(', ');

// The seals need her consent events' place, 500, for themselves: they go in between.
const lists = `
create table retention.hers (name regclass primary key, place integer not null unique);
insert into retention.hers values ${placed(BEFORE_EVENTS, 100)}, ${placed(AFTER_EVENTS, 600)};

create function retention.delete_hers(participant uuid, first integer, last integer) returns void
language plpgsql set search_path = '' as $$
declare found regclass;
begin
  for found in select h.name from retention.hers h where h.place between first and last order by h.place loop
    execute format('delete from %s t where t.participant_id = $1', found) using participant;
  end loop;
end $$;
revoke execute on function retention.delete_hers from public;
`;

const erase = `
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
  perform retention.delete_hers(participant, 0, 499);
  perform audit.erase('consent', e.id) from consents.event e where e.participant_id = participant;
  perform set_config('kring.erasing', participant::text, true);
  perform retention.delete_hers(participant, 501, 9999);
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

// A category whose time is over goes from these; without one named, the row says which it is of.
const forget = `
create table retention.forgotten (name regclass primary key, place integer not null unique, category text);
insert into retention.forgotten values
  ('dossiers.correction', 100, null),
  ('dossiers.section', 110, null),
  ('dossiers.section_history', 120, null),
  ('participants.reach', 130, 'contact'),
  ('referrals.motivation', 140, 'wishes'),
  ('outcomes.report', 150, 'progress');

create or replace function retention.forget(participant uuid, wanted text) returns void
language plpgsql security definer set search_path = '' as $$
declare found retention.forgotten;
begin
  perform set_config('kring.erasing', participant::text, true);
  delete from dossiers.correction_told t using dossiers.correction c
  where c.id = t.correction_id and c.participant_id = participant and c.category = wanted;
  for found in select * from retention.forgotten f order by f.place loop
    if found.category is null then
      execute format('delete from %s t where t.participant_id = $1 and t.category = $2', found.name)
      using participant, wanted;
    elsif found.category = wanted then
      execute format('delete from %s t where t.participant_id = $1', found.name) using participant;
    end if;
  end loop;
  perform set_config('kring.erasing', '', true);
end $$;
`;

/** What goes with a person, and with a category, stands in two lists that later migrations add to. */
export class ErasedByList20261128000034 implements MigrationInterface {
  readonly name = 'ErasedByList20261128000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lists + erase + forget);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
