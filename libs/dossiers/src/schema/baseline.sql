create schema dossiers;

create table dossiers.section (
  participant_id uuid not null references participants.participant,
  category text not null check (category in ('identity','contact','language','care','path','work','wishes','progress')),
  content jsonb not null,
  version integer not null,
  written_by uuid references organisations.member,
  written_at timestamptz not null default now(),
  corrected_at timestamptz,
  primary key (participant_id, category)
);
create index section_member on dossiers.section (written_by);

create table dossiers.section_history (
  participant_id uuid not null references participants.participant,
  category text not null,
  version integer not null,
  content jsonb not null,
  written_by uuid references organisations.member,
  written_at timestamptz not null default now(),
  primary key (participant_id, category, version)
);
create index section_history_member on dossiers.section_history (written_by);

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

-- Who was told of a correction (GDPR 19): hers alone to read.
create table dossiers.correction_told (
  correction_id uuid not null references dossiers.correction on delete cascade,
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  primary key (correction_id, organisation_id)
);
create index correction_told_person on dossiers.correction_told (participant_id);

insert into retention.hers values
  ('dossiers.correction_told', 670), ('dossiers.correction', 680), ('dossiers.section_history', 690),
  ('dossiers.section', 700);
insert into retention.forgotten values
  ('dossiers.correction', 100, null), ('dossiers.section', 110, null),
  ('dossiers.section_history', 120, null);
insert into retention.subject values ('dossiers.correction');
