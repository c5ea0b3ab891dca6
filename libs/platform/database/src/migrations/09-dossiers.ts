import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create schema dossiers;
grant usage on schema dossiers to kring_api;

create table dossiers.section (
  participant_id uuid not null references participants.participant,
  category text not null check (category in ('identity','contact','language','care','path','work','wishes','progress')),
  content jsonb not null,
  version integer not null,
  written_by uuid not null references organisations.member,
  written_at timestamptz not null default now(),
  primary key (participant_id, category)
);
create table dossiers.section_history (
  participant_id uuid not null references participants.participant,
  category text not null,
  version integer not null,
  content jsonb not null,
  written_by uuid not null references organisations.member,
  written_at timestamptz not null default now(),
  primary key (participant_id, category, version)
);
create trigger only_added before update or delete on dossiers.section_history
  for each row execute function access.refuse_change();

alter table dossiers.section enable row level security;
-- access.reads, written out: called a row it costs three times as much. "offset 0" keeps it a probe, never a scan.
create policy seen on dossiers.section for select to kring_api
  using (participant_id = (select access.reader()) or exists (
    select from access.section s
    where s.audience_id = (select access.reader()) and s.participant_id = section.participant_id
      and s.category = section.category and s.valid_until > now() offset 0
  ));
create policy written on dossiers.section for insert to kring_api with check (access.reads(participant_id, category));
create policy rewritten on dossiers.section for update to kring_api using (access.reads(participant_id, category));
alter table dossiers.section_history enable row level security;
create policy seen on dossiers.section_history for select to kring_api
  using (access.reads(participant_id, category) or participant_id = (select access.reader()));
create policy written on dossiers.section_history for insert to kring_api
  with check (access.reads(participant_id, category));
grant select, insert, update on dossiers.section to kring_api;
grant select, insert on dossiers.section_history to kring_api;
`;

export class Dossiers20261123000009 implements MigrationInterface {
  readonly name = 'Dossiers20261123000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
