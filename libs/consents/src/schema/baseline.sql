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

create schema retention;

-- How long each kind of organisation keeps a category after its grant of it ended, in months (GDPR 5(1)(e)).
create table retention.period (
  kind text not null,
  category text not null,
  months integer not null check (months between 0 and 240),
  primary key (kind, category)
);

-- What goes with a person: each scope adds its tables, children before what they point at. Consent events have place
-- 500 to themselves, and looks stand apart: they are under seals, and go one by one.
create table retention.hers (name regclass primary key, place integer not null unique);

-- What goes with a category whose time is over; without one named, the row says which it is of.
create table retention.forgotten (name regclass primary key, place integer not null unique, category text);

-- Whose rows' identifiers may be the subject of an event: a participant is not erased while one of theirs is under way.
create table retention.subject (name regclass primary key);

-- In which category an organisation wrote of a participant: it keeps that no longer than what it was given of them.
create table retention.written (
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  category text not null,
  primary key (participant_id, organisation_id, category)
);

insert into retention.period
select kind, category, max(case basis when 'public-task' then 60 else 12 end) from consents.may_have
group by kind, category
union all
-- What helpers report they write themselves: it is kept as long as what they were given.
select kind, 'progress', 12 from unnest('{migrant,volunteer,social}'::text[]) kind;
insert into retention.hers values
  ('consents.obligation_about', 200), ('consents.consent_grant', 210), ('consents.acquaintance', 630),
  ('consents.question', 640), ('consents.erasure', 650), ('consents.objection', 660),
  ('participants.assignment', 710), ('participants.invitation', 720), ('participants.return_token', 730),
  ('participants.pin', 740), ('participants.reach', 750), ('identity.asked_once', 137),
  ('access.section', 760), ('participants.keep_away', 770), ('participants.safe_mode', 780);
insert into retention.hers values ('retention.written', 220);
insert into retention.forgotten values ('participants.reach', 130, 'contact'), ('retention.written', 160, null);
insert into retention.subject values
  ('consents.question'), ('consents.event'), ('consents.objection'), ('participants.keep_away');
