import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create table access.entry (
  audience_id uuid not null,
  kind text not null check (kind in ('me', 'participant', 'referral', 'attempt')),
  subject_id uuid not null,
  organisation_id uuid,
  participant_id uuid not null,
  box text,
  sort_at timestamptz not null,
  valid_until timestamptz not null,
  primary key (audience_id, kind, subject_id)
);
create index entry_page on access.entry (audience_id, kind, sort_at desc, subject_id desc) where kind <> 'attempt';
create index entry_box on access.entry (audience_id, box, sort_at desc, subject_id desc) include (valid_until)
  where kind = 'attempt';
create index entry_subject on access.entry (kind, subject_id);
create index entry_flow on access.entry (participant_id, organisation_id);

create table access.section (
  audience_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  category text not null,
  valid_until timestamptz not null,
  primary key (audience_id, participant_id, category)
);
create index section_flow on access.section (participant_id, organisation_id);

create function access.reader() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('kring.audience', true), '')::uuid $$;

create function access.sees(wanted text, subject uuid) returns boolean language sql stable as $$
  select exists (
    select from access.entry
    where audience_id = (select access.reader()) and kind = wanted and subject_id = subject and valid_until > now()
  )
$$;

create function access.reads(participant uuid, wanted text) returns boolean language sql stable as $$
  select exists (
    select from access.section
    where audience_id = (select access.reader()) and participant_id = participant and category = wanted
      and valid_until > now()
  )
$$;

create function access.serves(participant uuid, organisation uuid) returns boolean language sql stable as $$
  select exists (
    select from access.entry
    where audience_id = (select access.reader()) and participant_id = participant and organisation_id = organisation
      and valid_until > now()
  )
$$;

alter table access.entry enable row level security;
create policy own_audience on access.entry for select to kring_api using (audience_id = (select access.reader()));
create policy reaction on access.entry to kring_reaction using (true);
alter table access.section enable row level security;
create policy own_audience on access.section for select to kring_api using (audience_id = (select access.reader()));
create policy reaction on access.section to kring_reaction using (true);
grant select on access.entry, access.section to kring_api, kring_reaction;
`;

export class AccessProjection20261123000002 implements MigrationInterface {
  readonly name = 'AccessProjection20261123000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
