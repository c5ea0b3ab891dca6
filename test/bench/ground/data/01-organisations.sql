create schema bench;
create unlogged table bench.municipality (n integer primary key, id uuid not null, code text not null);
create unlogged table bench.helper (n integer primary key, id uuid not null);
create unlogged table bench.member (
  id uuid primary key,
  account_id uuid not null default uuidv7(interval '-690 days'),
  organisation_id uuid not null,
  place integer not null,
  role text not null
);

insert into bench.municipality
select n, uuidv7(interval '-700 days'), 'GM' || lpad(n::text, 4, '0')
from generate_series(1, current_setting('bench.municipalities')::integer) n;
insert into bench.helper
select n, uuidv7(interval '-700 days') from generate_series(1, current_setting('bench.helpers')::integer) n;
insert into bench.member (id, organisation_id, place, role)
select uuidv7(interval '-690 days'), m.id, place, case when place = 0 then 'coordinator' else 'caseworker' end
from bench.municipality m, generate_series(0, 8) place;
insert into bench.member (id, organisation_id, place, role)
select uuidv7(interval '-690 days'), h.id, place, case when place = 0 then 'coordinator' else 'volunteer' end
from bench.helper h, generate_series(0, 2) place;

insert into organisations.municipality (code, name, safety_region)
select code, 'Gemeente ' || n, 'VR' || lpad((1 + n % 25)::text, 2, '0') from bench.municipality;
insert into organisations.organisation (id, kind, name, place, municipality_code)
select id, 'municipality', 'Gemeente ' || n, 'Plaats ' || n, code from bench.municipality;
insert into organisations.organisation (id, kind, name, place, about, municipality_code)
select h.id, (array['migrant', 'volunteer', 'social'])[1 + h.n % 3], 'Organisatie ' || h.n, 'Plaats ' || m.n,
  'Samen verder, in de buurt.', m.code
from bench.helper h
join bench.municipality m on m.n = 1 + h.n % current_setting('bench.municipalities')::integer;
insert into identity.account (id, mail) select account_id, account_id || '@example.nl' from bench.member;
insert into organisations.member (id, organisation_id, account_id, name, role, state)
select id, organisation_id, account_id, 'Lid ' || place, role, 'active' from bench.member;
