create schema access;

create table access.entry (
  audience_id uuid not null,
  kind text not null check (kind in ('me', 'participant', 'referral', 'attempt', 'contact-request')),
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

create table access.look (
  id uuid primary key,
  at timestamptz not null,
  audience_id uuid not null,
  organisation_id uuid not null,
  member_id uuid not null,
  purpose text not null,
  what text not null check (what in ('list', 'participant', 'referral', 'section')),
  categories text[] not null,
  participant_ids uuid[] not null
);
create index look_participant on access.look using gin (participant_ids);
