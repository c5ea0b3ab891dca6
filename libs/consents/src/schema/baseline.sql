create schema consents;

create table consents.question (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  recipient_id uuid not null references organisations.organisation,
  purpose text not null,
  required text[] not null check (cardinality(required) > 0),
  optional text[] not null,
  topic text,
  subject_id uuid not null,
  until timestamptz not null,
  asked_by uuid references organisations.organisation,
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  check (purpose = 'contact' or (asked_by is not null and topic is not null))
);
create index question_waiting on consents.question (participant_id) where answered_at is null;
create index question_contact on consents.question (participant_id, recipient_id) where purpose = 'contact';
create index question_person on consents.question (participant_id);

create table consents.notice (
  hash text primary key
    check (hash = translate(rtrim(encode(sha256(convert_to(text, 'UTF8')), 'base64'), '='), '+/', '-_')),
  version text not null check (version = text::jsonb->>0),
  language text not null check (language = text::jsonb->>1),
  text text not null,
  unique (hash, version, language)
);

create table consents.event (
  id uuid primary key,
  question_id uuid references consents.question,
  participant_id uuid not null references participants.participant,
  recipient_id uuid not null references organisations.organisation,
  purpose text not null,
  state text not null check (state in (
    'ConsentRequested', 'ConsentGiven', 'RenewedConsentGiven', 'ConsentRefused', 'RequestDeferred', 'ConsentWithdrawn',
    'ConsentRevoked', 'ConsentExpired'
  )),
  categories text[] not null,
  entity text not null check (entity in ('participant', 'member', 'system')),
  notice_hash text,
  notice_version text,
  language text,
  assurance text check (assurance in ('high', 'low')),
  way text check (way in ('own-phone', 'card', 'desk', 'interpreter', 'paper')),
  recorded_by uuid references organisations.organisation,
  private_talk_offered boolean,
  at timestamptz not null default now(),
  foreign key (notice_hash, notice_version, language) references consents.notice (hash, version, language),
  check (purpose <> 'integration-task'),
  check (way is null or way in ('own-phone', 'card') or recorded_by is not null),
  check (
    state not in ('ConsentGiven', 'RenewedConsentGiven', 'ConsentRefused', 'RequestDeferred')
    or (
      entity = 'participant' and way is not null and private_talk_offered is not null and assurance is not null
      and notice_hash is not null and notice_version is not null and language is not null
    )
  )
);
create index event_person on consents.event (participant_id, at);
create index event_question on consents.event (question_id);
create index event_notice on consents.event (notice_hash);

create table consents.consent_grant (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  recipient_id uuid not null references organisations.organisation,
  purpose text not null,
  category text not null,
  basis text not null check (basis in ('public-task', 'consent')),
  capacity text not null check (capacity in ('controller', 'processor')),
  event_id uuid references consents.event,
  assurance text check (assurance in ('high', 'low')),
  valid_from timestamptz not null default now(),
  valid_until timestamptz not null,
  ended_at timestamptz,
  check (basis = 'public-task' or (event_id is not null and assurance is not null)),
  check (basis = 'public-task' or valid_until <= valid_from + interval '366 days')
);
create index grant_event on consents.consent_grant (event_id);
create index grant_flow on consents.consent_grant (participant_id, recipient_id) where ended_at is null;
create index grant_expiry on consents.consent_grant (valid_until) where ended_at is null and basis = 'consent';
create index grant_person on consents.consent_grant (participant_id);

create table consents.acquaintance (
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  known_id uuid not null references organisations.organisation,
  purpose text not null,
  valid_until timestamptz not null,
  primary key (participant_id, organisation_id, known_id)
);

create table consents.obligation (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  reference text not null,
  received_as text[] not null check (cardinality(received_as) > 0),
  made_at timestamptz not null,
  due_at timestamptz not null check (due_at > made_at),
  answer text check (answer in ('erased', 'kept')),
  law text check (law in ('fiscal-record', 'legal-claim', 'medical-treatment', 'archive-act', 'other')),
  law_note text check (length(law_note) <= 200),
  answered_at timestamptz,
  answered_by uuid references organisations.member,
  escalated_at timestamptz,
  unique (organisation_id, reference),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  check ((answer is not distinct from 'kept') = (law is not null)),
  check ((law is not distinct from 'other') = (law_note is not null))
);
create index obligation_due on consents.obligation (due_at) where answered_at is null and escalated_at is null;
create index obligation_answered_by on consents.obligation (answered_by);

create table consents.obligation_about (
  obligation_id uuid primary key references consents.obligation,
  event_id uuid not null unique references consents.event,
  participant_id uuid not null references participants.participant
);
create index obligation_about_person on consents.obligation_about (participant_id);

create table consents.may_have (
  kind text not null,
  purpose text not null,
  basis text not null,
  category text not null,
  primary key (kind, purpose, basis, category)
);

create table consents.erasure (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  state text not null default 'asked' check (state in ('asked', 'granted', 'refused')),
  law text check (law in ('public-task', 'archive-act', 'legal-claim')),
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references organisations.organisation,
  check ((state = 'refused') = (law is not null)),
  check ((state = 'asked') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create unique index one_open_erasure on consents.erasure (participant_id) where state = 'asked';
create index erasure_person on consents.erasure (participant_id, asked_at);

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

insert into consents.may_have
select 'municipality', 'integration-task', 'public-task', category
from unnest('{identity,contact,language,care,path,work,wishes}'::text[]) category
union all
select 'municipality', 'follow-up', 'consent', 'progress'
union all
select kind, 'support', 'consent', category
from unnest('{migrant,volunteer,social}'::text[]) kind,
  unnest('{identity,contact,language,care,work,wishes}'::text[]) category
union all
select 'municipality', 'contact', 'consent', category from unnest('{identity,contact,language,wishes}'::text[]) category;

insert into audit.sealed values ('consent', 'consents.event');
