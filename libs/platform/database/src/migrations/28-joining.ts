import type { MigrationInterface, QueryRunner } from 'typeorm';

// Two records of one person. Nothing is moved: what follows from it is asked each time, so that parting leaves no trace.
const joining = `
create table participants.joining (
  id uuid primary key,
  one_id uuid not null references participants.participant,
  other_id uuid not null references participants.participant check (one_id < other_id),
  joined_at timestamptz not null,
  parted_at timestamptz check (parted_at >= joined_at)
);
create unique index joining_one on participants.joining (one_id) where parted_at is null;
create unique index joining_other on participants.joining (other_id) where parted_at is null;
create trigger parted_once before update on participants.joining
  for each row when (old.parted_at is not null) execute function access.refuse_change();
alter table participants.joining enable row level security;
create policy hers on participants.joining to kring_api using ((select access.reader()) in (one_id, other_id));
grant select, insert, update (parted_at) on participants.joining to kring_api;

create function access.same_as(participant uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select participant || array(
    select case participant when j.one_id then j.other_id else j.one_id end
    from participants.joining j where participant in (j.one_id, j.other_id) and j.parted_at is null
  )
$$;
-- Her own records, where she is the reader. A member has none, and does not ask.
create function access.hers() returns uuid[] language sql stable as $$
  select case when coalesce(current_setting('kring.member', true), '') = '' then access.same_as(access.reader())
    else array[access.reader()] end
$$;
`;

// Whom she keeps away from one record he is kept from the other, but her municipality keeps what it has by law.
const away = `
create or replace function access.keeps_away(participant uuid, organisation uuid, member uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from access.keep_away k
    where k.participant_id = any (access.same_as(participant)) and k.until is null and (
      k.organisation_id = organisation and not exists (
        select from participants.participant p where p.id = participant and p.added_by = organisation
      ) or k.member_id = member or exists (
        select from organisations.member named, organisations.member coming
        where named.id = k.member_id and coming.id = member and named.account_id = coming.account_id
      )
    )
  )
$$;

-- Both records of whom an organisation, or somebody who works for it, is kept away from.
create function access.kept_from(organisation uuid, members uuid[]) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select array(
    select p.id
    from access.keep_away k, unnest(access.same_as(k.participant_id)) same
    join participants.participant p on p.id = same
    where k.until is null and (
      k.organisation_id = organisation and p.added_by <> organisation or k.member_id = any (members)
    )
  )
$$;
create or replace function access.avoided() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  reader uuid := access.reader();
  member uuid := nullif(current_setting('kring.member', true), '')::uuid;
  works_for uuid;
begin
  if member is null then
    return access.kept_from(
      reader, array(select m.id from organisations.member m where reader in (m.id, m.organisation_id))
    );
  end if;
  works_for := (select m.organisation_id from organisations.member m where m.id = member);
  return access.kept_from(works_for, array(
    select same.id from organisations.member m
    join organisations.member same on same.id = m.id or same.account_id = m.account_id
    where m.id = member
  ));
end $$;

create or replace function access.who_sees(wanted text, subject uuid, needed text, audiences uuid[], holders uuid[])
returns table (audience uuid, holder uuid) language sql stable security definer set search_path = '' as $$
  select reader.audience, reader.holder
  from access.entry e
  join unnest(audiences, holders) as reader (audience, holder) on reader.audience = e.audience_id
  where e.kind = wanted and e.subject_id = subject and e.valid_until > now()
    and (needed is null or exists (
      select from access.section s
      where s.audience_id = e.audience_id and s.participant_id = e.participant_id
        and s.category = needed and s.valid_until > now()
    ))
    and not exists (
      select from access.keep_away k
      left join organisations.member m on m.id = k.member_id
      where k.participant_id = any (access.same_as(e.participant_id)) and k.until is null and (
        k.organisation_id = e.organisation_id and not exists (
          select from participants.participant p where p.id = e.participant_id and p.added_by = e.organisation_id
        ) or m.account_id = reader.holder
      )
    )
$$;

create or replace function access.is_safe(participant uuid) returns boolean
language sql stable security definer set search_path = '' as
  $$ select exists (select from access.safe_mode s where s.participant_id = any (access.same_as(participant))) $$;

create or replace function access.asks_her(participant uuid, recipient uuid) returns boolean language sql stable as $$
  select participant = any ((select access.hers())::uuid[]) and not exists (
    select from access.keep_away k
    where k.participant_id = any ((select access.hers())::uuid[]) and k.organisation_id = recipient and k.until is null
  )
$$;

-- As before, and it says also what somebody may have open of her other record, where nothing is closed but hidden.
create or replace function access.close_kept_away() returns table (kind text, subject_id uuid)
language sql security definer set search_path = '' as $$
  with named as (
    select e.audience_id, e.kind, e.subject_id,
      e.participant_id = (select access.reader())
        and access.keeps_away(e.participant_id, e.organisation_id, e.audience_id) as kept
    from access.entry e
    where e.participant_id = any (access.hers()) and e.organisation_id is not null
  ), entries as (
    delete from access.entry e using named n
    where n.kept and e.audience_id = n.audience_id and e.kind = n.kind and e.subject_id = n.subject_id
  ), sections as (
    delete from access.section s
    where s.participant_id = (select access.reader())
      and access.keeps_away(s.participant_id, s.organisation_id, s.audience_id)
  )
  select distinct named.kind, named.subject_id from named
$$;

-- What somebody may have open of either record.
create function access.open_around_her() returns table (kind text, subject_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct e.kind, e.subject_id from access.entry e where e.participant_id = any (access.hers())
$$;
revoke execute on function access.same_as, access.hers, access.kept_from, access.open_around_her from public;
grant execute on function access.same_as, access.hers, access.open_around_her to kring_api;
grant execute on function access.same_as to kring_reaction;
`;

// What she reads of the other record she reads beside her own: reading alone, each by a policy of its own.
const TABLES = [
  'participants.assignment',
  'participants.invitation',
  'participants.pin',
  'participants.return_token',
  'dossiers.section',
  'dossiers.section_history',
  'dossiers.correction',
  'dossiers.correction_told',
  'consents.event',
  'consents.consent_grant',
  'consents.obligation_about',
  'consents.erasure',
  'consents.objection',
  'referrals.referral',
  'referrals.motivation',
  'referrals.attempt',
  'referrals.attempt_log',
  'activities.proposal',
  'activities.enrolment',
  'outcomes.report',
  'access.keep_away',
  'access.safe_mode',
];
const both = TABLES.map(
  (table) => `
create policy joined on ${table} for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));`,
).join('');
const alsoBoth = `
create policy joined on participants.participant for select to kring_api using (id = any ((select access.hers())::uuid[]));
create policy joined on consents.notice for select to kring_api using (exists (
  select from consents.event e
  where e.notice_hash = notice.hash and e.participant_id = any ((select access.hers())::uuid[])
));
create policy joined on access.look for select to kring_api
  using (participant_ids && (select access.hers())::uuid[]);
`;

/** One person, twice: joined by her own card, and parted again (GDPR 25: what one side sees is the other side's to not see). */
export class Joining20261124000028 implements MigrationInterface {
  readonly name = 'Joining20261124000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(joining + away + both + alsoBoth);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
