import type { MigrationInterface, QueryRunner } from 'typeorm';

const corrections = `
create table dossiers.correction (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  category text not null,
  says text not null check (length(says) <= 500),
  state text not null default 'asked' check (state in ('asked', 'corrected', 'declined')),
  ground text check (ground in ('accurate', 'professional-opinion', 'official-record')),
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references organisations.organisation,
  foreign key (participant_id, category) references dossiers.section,
  check ((state = 'declined') = (ground is not null)),
  check ((state = 'asked') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create unique index one_open_correction on dossiers.correction (participant_id, category) where state = 'asked';
create index correction_person on dossiers.correction (participant_id, category);
create trigger decided_once before update on dossiers.correction
  for each row when (old.state <> 'asked') execute function access.refuse_change();
alter table dossiers.section add column corrected_at timestamptz;

-- Who was told of a correction (GDPR 19): hers alone to read.
create table dossiers.correction_told (
  correction_id uuid not null references dossiers.correction,
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  primary key (correction_id, organisation_id)
);
create index correction_told_person on dossiers.correction_told (participant_id);

grant usage on schema dossiers to kring_reaction;
alter table dossiers.correction enable row level security;
create policy hers on dossiers.correction for select to kring_api using (participant_id = (select access.reader()));
create policy asked on dossiers.correction for insert to kring_api
  with check (participant_id = (select access.reader()) and state = 'asked');
create policy kept_by_law on dossiers.correction for select to kring_api
  using (access.reads(participant_id, category) and consents.keeps_by_law(participant_id));
create policy decided on dossiers.correction for update to kring_api
  using (access.reads(participant_id, category) and consents.keeps_by_law(participant_id));
create policy reaction on dossiers.correction for select to kring_reaction using (true);
grant select, insert, update (state, ground, decided_at, decided_by) on dossiers.correction to kring_api;
grant select on dossiers.correction to kring_reaction;
alter table dossiers.correction_told enable row level security;
create policy hers on dossiers.correction_told for select to kring_api
  using (participant_id = (select access.reader()));
create policy reaction on dossiers.correction_told to kring_reaction using (true);
grant select on dossiers.correction_told to kring_api;
grant select, insert on dossiers.correction_told to kring_reaction;
`;

const objections = `
create table consents.objection (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  says text not null check (length(says) <= 500),
  state text not null default 'made' check (state in ('made', 'upheld', 'dismissed')),
  ground text check (ground in ('overriding-interest', 'legal-claim')),
  made_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references organisations.organisation,
  check ((state = 'dismissed') = (ground is not null)),
  check ((state = 'made') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create unique index one_open_objection on consents.objection (participant_id) where state = 'made';
create index objection_person on consents.objection (participant_id, made_at);
create trigger decided_once before update on consents.objection
  for each row when (old.state <> 'made') execute function access.refuse_change();
alter table consents.objection enable row level security;
create policy hers on consents.objection for select to kring_api using (participant_id = (select access.reader()));
create policy made on consents.objection for insert to kring_api
  with check (participant_id = (select access.reader()) and state = 'made');
create policy kept_by_law on consents.objection for select to kring_api
  using (access.sees('participant', participant_id) and consents.keeps_by_law(participant_id));
create policy decided on consents.objection for update to kring_api
  using (access.sees('participant', participant_id) and consents.keeps_by_law(participant_id));
create policy reaction on consents.objection for select to kring_reaction using (true);
grant select, insert, update (state, ground, decided_at, decided_by) on consents.objection to kring_api;
grant select on consents.objection to kring_reaction;
`;

/** What she says is wrong in her file, and what she objects to: GDPR 16, 19 and 21. */
export class Corrections20261124000026 implements MigrationInterface {
  readonly name = 'Corrections20261124000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(corrections + objections);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
