-- Large municipalities have most of the people: the square of an even spread.
create unlogged table bench.person as
select spread.n, uuidv7(interval '-600 days' + spread.n * interval '1 millisecond') as id, m.id as municipality_id, g.id as guide_id,
  (array['Hiwet', 'Samira', 'Olena', 'Selam', 'Fatma', 'Maryam', 'Layla', 'Nadia', 'Zahra', 'Tirhas'])[1 + spread.n % 10] as name
from (
  select n, ((n::bigint * 2654435761) % 4294967296)::double precision / 4294967296 as even
  from generate_series(1, current_setting('bench.participants')::integer) n
) spread
join bench.municipality m on m.n = 1 + floor(current_setting('bench.municipalities')::integer * even * even)
join bench.member g on g.organisation_id = m.id and g.place = 1 + spread.n % 8;
create unique index on bench.person (n);
analyze bench.person;

insert into participants.participant (id, reference, added_by, language, created_at)
select id, 'K-B' || n, municipality_id, 'ar', now() - interval '600 days' from bench.person order by id;
insert into participants.assignment (id, participant_id, organisation_id, member_id, since)
select uuidv7(interval '-600 days'), id, municipality_id, guide_id, now() - interval '600 days' from bench.person;
insert into dossiers.section (participant_id, category, content, version, written_by, written_at)
select id, category,
  case category
    when 'identity' then jsonb_build_object('givenName', name)
    when 'language' then '{"speaks": ["ar"], "spokenDutch": "A1", "reads": "little"}'
    else '{"wish": "language-skills", "dayParts": ["morning"], "withinSchoolHours": true, "womenOnly": true}'
  end,
  1, guide_id, now() - interval '599 days'
from bench.person, unnest('{identity,language,wishes}'::text[]) category
order by id, category;
