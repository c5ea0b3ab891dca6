import type { MigrationInterface, QueryRunner } from 'typeorm';

// Children before what they point at. Consent events and looks are not in it: they stand under seals, and go one by one.
const BEFORE_EVENTS = [
  'outcomes.report',
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

const SUBJECTS = [
  'referrals.referral',
  'referrals.attempt',
  'activities.proposal',
  'activities.enrolment',
  'outcomes.report',
  'consents.question',
  'consents.event',
  'access.keep_away',
  'consents.objection',
  'dossiers.correction',
];

const each = (tables: string[], sentence: (table: string) => string) => tables.map(sentence).join('\n');
const hers = (table: string) => `  delete from ${table} t where t.participant_id = participant;`;
const subjects = SUBJECTS.map((table) => `select id from ${table} t where t.participant_id = participant`);

const up = `
create or replace function access.refuse_change() returns trigger language plpgsql as $$
begin
  -- By the owner alone, where a law asks for it: one sealed row, of which audit.erase writes that it did, or one person.
  if tg_op = 'DELETE' and current_setting('kring.erasing', true)
    in (to_jsonb(old)->>'id', to_jsonb(old)->>'participant_id') then return old; end if;
  raise exception 'rows of %.% are only ever added', tg_table_schema, tg_table_name using errcode = '55000';
end $$;

-- Whether something that was done about her has not been carried through yet: what follows from it has to find her.
create function retention.waits(participant uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from outbox.event e
    where e.settled_at is null and e.subject_id in (select participant union all
      ${subjects.join(' union all\n      ')}
    )
  )
$$;

-- A look at several people stays for the others.
create function retention.erase_looks(participant uuid) returns void language plpgsql as $$
declare found access.look;
begin
  for found in select * from access.look l where l.participant_ids @> array[participant] loop
    insert into access.look
    select gen_random_uuid(), found.at, found.audience_id, found.organisation_id, found.member_id, found.purpose,
      found.what, found.categories, array_remove(found.participant_ids, participant)
    where cardinality(found.participant_ids) > 1;
    perform audit.erase('look', found.id);
  end loop;
end $$;

create function retention.forget(participant uuid, wanted text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('kring.erasing', participant::text, true);
  delete from dossiers.correction_told t using dossiers.correction c
  where c.id = t.correction_id and c.participant_id = participant and c.category = wanted;
  delete from dossiers.correction c where c.participant_id = participant and c.category = wanted;
  delete from dossiers.section s where s.participant_id = participant and s.category = wanted;
  delete from dossiers.section_history s where s.participant_id = participant and s.category = wanted;
  delete from participants.reach r where r.participant_id = participant and wanted = 'contact';
  delete from referrals.motivation m where m.participant_id = participant and wanted = 'wishes';
  delete from outcomes.report r where r.participant_id = participant and wanted = 'progress';
  perform set_config('kring.erasing', '', true);
end $$;

-- Takes all that is hers and leaves a tombstone; says what somebody may have open of her. It looks itself for its ground.
create function retention.erase(participant uuid, moment timestamptz)
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

revoke execute on all functions in schema retention from public;
grant execute on function retention.forget, retention.erase to kring_reaction;
`;

/** How all that is hers goes, and what stays: a tombstone, and the hashes under the seals. */
export class Erasing20261124000027 implements MigrationInterface {
  readonly name = 'Erasing20261124000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
