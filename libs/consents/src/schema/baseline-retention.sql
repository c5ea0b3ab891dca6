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
