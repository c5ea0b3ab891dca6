-- libs/participants/domain/src/out-of-sight.ts, for many at once; test/walls/out-of-sight.spec.ts holds one against the other.
with asked as (
  select (reader->>'organisationId')::uuid as municipality,
    (now() at time zone 'Europe/Amsterdam')::date as today,
    coalesce((
      select t.months from participants.sight_term t where t.municipality_id = (reader->>'organisationId')::uuid
    ), 6) as months
), facts as (
  select e.subject_id as id, asked.today, asked.months, a.came_by, a.registered_on, c.last_contact,
    ap.category is not null and not coalesce((path.content->>'intakeDone')::boolean, false) as lacks_intake,
    coalesce(c.last_contact, least(a.registered_on, (p.created_at at time zone 'Europe/Amsterdam')::date)) as counts_from
  from asked
  join access.entry e on e.audience_id = access.reader() and e.kind = 'participant'
    and e.organisation_id = asked.municipality and e.valid_until > now() and e.box is distinct from 'contact'
    and e.participant_id <> all ((select access.avoiding())::uuid[])
  join participants.participant p on p.id = e.subject_id
  left join participants.arrival a on a.participant_id = p.id and a.municipality_id = asked.municipality
  left join lateral (
    select max(m.on_day) as last_contact from participants.contact_moment m
    where m.participant_id = p.id and m.municipality_id = asked.municipality and m.taken_back_at is null
  ) c on true
  left join access.section ap on ap.audience_id = access.reader() and ap.participant_id = p.id
    and ap.category = 'path' and ap.valid_until > now()
  left join dossiers.section path on path.participant_id = ap.participant_id and path.category = 'path'
), due as (
  select id, today, (counts_from + make_interval(months => months))::date as overdue,
    case when came_by = 'family-reunification' and lacks_intake then
      case when last_contact >= registered_on + 70 then last_contact + 70 else registered_on + 70 end
    end as intake
  from facts
), missed as (
  select id,
    case when overdue <= today and dossiers.path_at_home_until(id) >= (today - interval '12 months')::date
      then overdue end as at_home,
    case when intake <= today then intake end as intake
  from due
), page as (
  select id, at_home, intake, least(at_home, intake) as since
  from missed
  where (at_home is not null or intake is not null)
    and (least(at_home, intake), id) > (
      case when q->>'before' is null then '-infinity'::date else left(q->>'before', 10)::date end,
      case when q->>'before' is null then '00000000-0000-0000-0000-000000000000' else (q->>'beforeId')::uuid end
    )
  order by since, id
  limit 51
), shown as (
  select * from page order by since, id limit 50
), look as (
  insert into access.look
  select * from access.look_of(reader, 'list', '{contact,identity,language,path}', array(select id from shown))
)
select jsonb_build_object(
  'items', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', p.id,
      'reference', p.reference,
      'givenName', i.content->>'givenName',
      'rules', case when s.at_home is null then '[]' else jsonb_build_array(jsonb_build_object(
          'rule', 'path-at-home', 'since', to_char(s.at_home, 'YYYY-MM-DD')
        )) end || case when s.intake is null then '[]' else jsonb_build_array(jsonb_build_object(
          'rule', 'no-intake', 'since', to_char(s.intake, 'YYYY-MM-DD')
        )) end,
      'contact', c.content,
      'speaks', l.content->'speaks'
    ) order by s.since, s.id)
    from shown s
    join participants.participant p on p.id = s.id
    left join access.section ai on ai.audience_id = access.reader() and ai.participant_id = p.id
      and ai.category = 'identity' and ai.valid_until > now()
    left join dossiers.section i on i.participant_id = ai.participant_id and i.category = 'identity'
    left join access.section ac on ac.audience_id = access.reader() and ac.participant_id = p.id
      and ac.category = 'contact' and ac.valid_until > now()
    left join dossiers.section c on c.participant_id = ac.participant_id and c.category = 'contact'
    left join access.section al on al.audience_id = access.reader() and al.participant_id = p.id
      and al.category = 'language' and al.valid_until > now()
    left join dossiers.section l on l.participant_id = al.participant_id and l.category = 'language'
  ), '[]'),
  'months', (select months from asked),
  'next', case when (select count(*) from page) > 50 then (
    select to_char(since, 'YYYY-MM-DD"T00:00:00.000000Z"') || '_' || id from shown order by since desc, id desc limit 1
  ) end
)
