import type { MigrationInterface, QueryRunner } from 'typeorm';

// A coordinator reads as her organisation, so besides the audience each session says which member it is of. Without
// that nobody of the organisation sees a participant who keeps anybody of it away.
const up = `
create table access.keep_away (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  organisation_id uuid references organisations.organisation,
  member_id uuid references organisations.member,
  since timestamptz not null,
  until timestamptz,
  check ((organisation_id is null) <> (member_id is null))
);
create unique index keep_away_organisation on access.keep_away (organisation_id, participant_id) where until is null;
create unique index keep_away_member on access.keep_away (member_id, participant_id) where until is null;
create index keep_away_person on access.keep_away (participant_id) where until is null;
alter table access.keep_away enable row level security;
create policy hers on access.keep_away to kring_api using (participant_id = (select access.reader()));
create policy reaction on access.keep_away for select to kring_reaction using (true);
grant select, insert, update (until) on access.keep_away to kring_api;
grant select on access.keep_away to kring_reaction;

create table access.safe_mode (participant_id uuid primary key references participants.participant, since timestamptz not null);
alter table access.safe_mode enable row level security;
create policy hers on access.safe_mode to kring_api using (participant_id = (select access.reader()));
grant select, insert, delete on access.safe_mode to kring_api;

-- Whom she keeps away she keeps away in each organisation that he works for: the account says who he is.
create function access.keeps_away(participant uuid, organisation uuid, member uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from access.keep_away k
    where k.participant_id = participant and k.until is null and (
      k.organisation_id = organisation or k.member_id = member or exists (
        select from organisations.member named, organisations.member coming
        where named.id = k.member_id and coming.id = member and named.account_id = coming.account_id
      )
    )
  )
$$;

create function access.avoided() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  reader uuid := access.reader();
  member uuid := nullif(current_setting('kring.member', true), '')::uuid;
begin
  if member is null then
    return array(
      select k.participant_id from access.keep_away k where k.until is null and k.organisation_id = reader
      union all
      select k.participant_id from organisations.member m join access.keep_away k on k.member_id = m.id
      where k.until is null and reader in (m.id, m.organisation_id)
    );
  end if;
  return array(
    select k.participant_id from organisations.member m join access.keep_away k on k.organisation_id = m.organisation_id
    where m.id = member and k.until is null
    union all
    select k.participant_id
    from organisations.member m
    join organisations.member same on same.id = m.id or same.account_id = m.account_id
    join access.keep_away k on k.member_id = same.id
    where m.id = member and k.until is null
  );
end $$;

-- A read asks once and keeps the answer for itself; whoever did not asks each time.
create function access.avoiding() returns uuid[] language sql stable as
  $$ select coalesce(nullif(current_setting('kring.avoided', true), '')::uuid[], access.avoided()) $$;

alter policy own_audience on access.entry using (
  audience_id = (select access.reader()) and participant_id <> all ((select access.avoiding())::uuid[])
);
alter policy own_audience on access.section using (
  audience_id = (select access.reader()) and participant_id <> all ((select access.avoiding())::uuid[])
);

create or replace function access.open_entry(
  audience uuid, organisation uuid, wanted text, subject uuid, participant uuid, until timestamptz, box text
) returns void language sql security definer set search_path = '' as $$
  insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until)
  select audience, wanted, subject, organisation, participant, box, now(), until
  where not access.keeps_away(participant, organisation, audience)
  on conflict (audience_id, kind, subject_id) do update set valid_until = excluded.valid_until
$$;

-- Sections open for an organisation's coordinators, and for those of its members who see her page.
create or replace function access.open_sections(
  audiences uuid[], organisation uuid, participant uuid, wanted text[], until timestamptz
) returns void language sql security definer set search_path = '' as $$
  insert into access.section (audience_id, organisation_id, participant_id, category, valid_until)
  select audience, organisation, participant, category, until
  from unnest(audiences) audience, unnest(wanted) category
  where not access.keeps_away(participant, organisation, audience) and (audience = organisation or exists (
    select from access.entry e
    where e.audience_id = audience and e.kind = 'participant' and e.subject_id = participant
  ))
  on conflict (audience_id, participant_id, category) do update set valid_until = excluded.valid_until
$$;

create or replace function access.copy_for_member(participant uuid, organisation uuid, member uuid)
returns void language sql security definer set search_path = '' as $$
  insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until)
  select member, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until
  from access.entry
  where audience_id = organisation and participant_id = participant and kind in ('participant', 'attempt')
    and not access.keeps_away(participant, organisation, member)
  on conflict (audience_id, kind, subject_id) do update set valid_until = excluded.valid_until;
  insert into access.section (audience_id, organisation_id, participant_id, category, valid_until)
  select member, organisation_id, participant_id, category, valid_until
  from access.section
  where audience_id = organisation and participant_id = participant
    and not access.keeps_away(participant, organisation, member)
  on conflict (audience_id, participant_id, category) do update set valid_until = excluded.valid_until
$$;

-- Run as she herself, it closes what her list closes, and says every subject that somebody may have open.
create function access.close_kept_away() returns table (kind text, subject_id uuid)
language sql security definer set search_path = '' as $$
  with named as (
    select e.audience_id, e.kind, e.subject_id, access.keeps_away(e.participant_id, e.organisation_id, e.audience_id) as kept
    from access.entry e
    where e.participant_id = (select access.reader()) and e.organisation_id is not null
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

create function access.around_her() returns setof uuid language sql stable security definer set search_path = '' as $$
  select distinct organisation_id from access.entry
  where participant_id = (select access.reader()) and organisation_id is not null and valid_until > now()
$$;

drop function access.who_sees;
create function access.who_sees(wanted text, subject uuid, needed text, audiences uuid[], holders uuid[])
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
      where k.participant_id = e.participant_id and k.until is null
        and (k.organisation_id = e.organisation_id or m.account_id = reader.holder)
    )
$$;

create function access.is_safe(participant uuid) returns boolean
language sql stable security definer set search_path = '' as
  $$ select exists (select from access.safe_mode s where s.participant_id = participant) $$;
alter policy seen on consents.acquaintance
  using (access.serves(participant_id, organisation_id) and not access.is_safe(participant_id));

-- What was asked for somebody whom she keeps away is not asked of her, and can't be answered.
create function access.asks_her(participant uuid, recipient uuid) returns boolean language sql stable as $$
  select participant = (select access.reader()) and not exists (
    select from access.keep_away k
    where k.participant_id = participant and k.organisation_id = recipient and k.until is null
  )
$$;
alter policy hers on consents.question using (access.asks_her(participant_id, recipient_id));
alter policy answered on consents.question using (access.asks_her(participant_id, recipient_id));

revoke execute on all functions in schema access from public;
grant execute on function access.keeps_away, access.avoided, access.avoiding, access.close_kept_away, access.around_her,
  access.who_sees, access.is_safe, access.asks_her to kring_api;
grant execute on function access.keeps_away, access.avoided, access.who_sees to kring_reaction;
`;

/** Whom she never wants near her file, and who may know of whom around her: hers alone to say and to read. */
export class KeepAway20261123000021 implements MigrationInterface {
  readonly name = 'KeepAway20261123000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
