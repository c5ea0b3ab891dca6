create schema participants;

create table participants.participant (
  id uuid primary key,
  reference text not null unique,
  added_by uuid references organisations.organisation,
  language text not null,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
alter table identity.asked_once add foreign key (participant_id) references participants.participant;

create table participants.invitation (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  way text not null check (way in ('code-to-phone', 'link-to-phone', 'desk')),
  invited_by uuid not null references organisations.organisation,
  token_hash text not null unique,
  code_hash text,
  code_valid_until timestamptz,
  codes_sent integer not null default 0,
  tries integer not null default 0,
  valid_until timestamptz not null,
  used_at timestamptz,
  version integer not null default 1
);
create index invitation_person on participants.invitation (participant_id);

create table participants.reach (
  participant_id uuid primary key references participants.participant,
  phone text not null check (phone ~ '^\+[0-9]{8,15}$')
);

create table participants.assignment (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  member_id uuid not null references organisations.member,
  since timestamptz not null default now(),
  until timestamptz
);
create unique index assignment_open on participants.assignment (participant_id, member_id) where until is null;
create index assignment_person on participants.assignment (participant_id);
create index assignment_member on participants.assignment (member_id);

create table participants.pin (
  participant_id uuid primary key references participants.participant,
  hash text not null,
  salt text not null,
  assurance text not null check (assurance in ('high', 'low')),
  chosen_at timestamptz not null
);

create table participants.return_token (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  kind text not null check (kind in ('device', 'card', 'passkey')),
  token_hash text not null unique,
  assurance text not null check (assurance in ('high', 'low')),
  device text not null,
  tries integer not null default 0 check (tries between 0 and 5),
  made_at timestamptz not null,
  used_at timestamptz,
  locked_at timestamptz,
  ended_at timestamptz
);
create index return_token_person on participants.return_token (participant_id);
create unique index return_token_card on participants.return_token (participant_id)
  where kind = 'card' and ended_at is null;

create table participants.rate (
  key text primary key,
  since timestamptz not null,
  times integer not null
);

create table participants.tombstone (
  participant_id uuid primary key,
  reference text not null unique,
  erased_on date not null,
  basis text not null check (basis in ('request', 'period'))
);

create table participants.joining (
  id uuid primary key,
  one_id uuid not null references participants.participant,
  other_id uuid not null references participants.participant check (one_id < other_id),
  joined_at timestamptz not null,
  parted_at timestamptz check (parted_at >= joined_at)
);
create unique index joining_one on participants.joining (one_id) where parted_at is null;
create unique index joining_other on participants.joining (other_id) where parted_at is null;
create index joining_of_one on participants.joining (one_id);
create index joining_of_other on participants.joining (other_id);

create table participants.household (
  id uuid primary key,
  municipality_id uuid not null references organisations.organisation,
  one_id uuid not null references participants.participant on delete cascade,
  other_id uuid not null references participants.participant on delete cascade check (one_id < other_id),
  linked_at timestamptz not null,
  unique (municipality_id, one_id, other_id)
);
create index household_one on participants.household (one_id);
create index household_other on participants.household (other_id);

create table participants.contact_moment (
  id uuid primary key,
  participant_id uuid not null references participants.participant on delete cascade,
  municipality_id uuid not null references organisations.organisation,
  way text not null check (way in ('desk', 'home', 'call', 'video')),
  on_day date not null,
  recorded_by uuid not null references organisations.member,
  recorded_at timestamptz not null,
  taken_back_at timestamptz
);
create index contact_moment_person on participants.contact_moment (participant_id, municipality_id, on_day);
create index contact_moment_member on participants.contact_moment (recorded_by);

create table participants.arrival (
  participant_id uuid not null references participants.participant on delete cascade,
  municipality_id uuid not null references organisations.organisation,
  came_by text not null check (came_by in ('family-reunification', 'otherwise')),
  registered_on date not null,
  primary key (participant_id, municipality_id)
);

create table participants.sight_term (
  municipality_id uuid primary key references organisations.organisation,
  months integer not null check (months between 1 and 24)
);

-- Whom somebody keeps away, theirs alone to say and to read. A line stays when it ends: what follows from it is carried out
-- by reactions.
create table participants.keep_away (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  organisation_id uuid references organisations.organisation,
  member_id uuid references organisations.member,
  since timestamptz not null,
  until timestamptz,
  check ((organisation_id is null) <> (member_id is null))
);
create unique index keep_away_organisation on participants.keep_away (organisation_id, participant_id)
  where until is null;
create unique index keep_away_member on participants.keep_away (member_id, participant_id) where until is null;
create index keep_away_person on participants.keep_away (participant_id);
create index keep_away_named on participants.keep_away (member_id);

create table participants.safe_mode (
  participant_id uuid primary key references participants.participant,
  since timestamptz not null
);
