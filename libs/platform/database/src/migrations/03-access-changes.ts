import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create function access.open_entry(
  audience uuid, organisation uuid, wanted text, subject uuid, participant uuid, until timestamptz, box text
) returns void language sql security definer set search_path = '' as $$
  insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until)
  values (audience, wanted, subject, organisation, participant, box, now(), until)
  on conflict (audience_id, kind, subject_id) do update set valid_until = excluded.valid_until
$$;

create function access.move_entry(wanted text, subject uuid, into_box text)
returns void language sql security definer set search_path = '' as $$
  update access.entry set box = into_box
  where kind = wanted and subject_id = subject and box is distinct from into_box
$$;

create function access.open_sections(
  audiences uuid[], organisation uuid, participant uuid, wanted text[], until timestamptz
) returns void language sql security definer set search_path = '' as $$
  insert into access.section (audience_id, organisation_id, participant_id, category, valid_until)
  select audience, organisation, participant, category, until
  from unnest(audiences) audience, unnest(wanted) category
  on conflict (audience_id, participant_id, category) do update set valid_until = excluded.valid_until
$$;

create function access.copy_for_member(participant uuid, organisation uuid, member uuid)
returns void language sql security definer set search_path = '' as $$
  insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until)
  select member, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until
  from access.entry
  where audience_id = organisation and participant_id = participant and kind in ('participant', 'attempt')
  on conflict (audience_id, kind, subject_id) do update set valid_until = excluded.valid_until;
  insert into access.section (audience_id, organisation_id, participant_id, category, valid_until)
  select member, organisation_id, participant_id, category, valid_until
  from access.section
  where audience_id = organisation and participant_id = participant
  on conflict (audience_id, participant_id, category) do update set valid_until = excluded.valid_until
$$;

create function access.close_sections(participant uuid, organisation uuid, ended text[])
returns void language sql security definer set search_path = '' as $$
  delete from access.section
  where participant_id = participant and organisation_id = organisation and category = any (ended)
$$;

create function access.close_organisation(participant uuid, organisation uuid)
returns table (kind text, subject_id uuid) language sql security definer set search_path = '' as $$
  with sections as (
    delete from access.section where participant_id = participant and organisation_id = organisation
  ), entries as (
    delete from access.entry e where e.participant_id = participant and e.organisation_id = organisation
    returning e.kind, e.subject_id
  )
  select distinct entries.kind, entries.subject_id from entries
$$;

-- Each statement in it has a snapshot of its own: she may have withdrawn while this one waited for its turn.
create function access.keep_seeing(audience uuid, wanted text, subject uuid) returns uuid language plpgsql as $$
declare participant uuid;
begin
  participant := (
    select participant_id from access.entry
    where audience_id = audience and kind = wanted and subject_id = subject and valid_until > now()
  );
  if participant is null then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(participant::text, 0));
  return (
    select participant_id from access.entry
    where audience_id = audience and kind = wanted and subject_id = subject and valid_until > now()
  );
end $$;

create function access.subjects_of(audience uuid, participant uuid, wanted text)
returns setof uuid language sql stable security definer set search_path = '' as $$
  select subject_id from access.entry
  where audience_id = audience and participant_id = participant and kind = wanted and valid_until > now()
$$;

create function access.who_sees(wanted text, subject uuid, needed text, audiences uuid[])
returns setof uuid language sql stable security definer set search_path = '' as $$
  select e.audience_id
  from access.entry e
  where e.kind = wanted and e.subject_id = subject and e.audience_id = any (audiences) and e.valid_until > now()
    and (needed is null or exists (
      select from access.section s
      where s.audience_id = e.audience_id and s.participant_id = e.participant_id
        and s.category = needed and s.valid_until > now()
    ))
$$;

revoke execute on all functions in schema access from public;
grant execute on all functions in schema access to kring_api, kring_reaction;
`;

export class AccessChanges20261123000003 implements MigrationInterface {
  readonly name = 'AccessChanges20261123000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
