-- Who let this municipality contact her, and whom nobody of it spoke with since her yes: on that day or later, written
-- down after it.
with waiting as (
  select e.participant_id as id, given.at
  from access.entry e
  cross join lateral (
    select max(g.valid_from) as at from consents.consent_grant g
    where g.participant_id = e.participant_id and g.recipient_id = e.organisation_id and g.purpose = 'contact'
      and g.ended_at is null and g.valid_until > now()
  ) given
  where e.audience_id = access.reader() and e.kind = 'contact-request' and e.valid_until > now()
    and e.organisation_id = (reader->>'organisationId')::uuid
    and e.participant_id <> all ((select access.avoiding())::uuid[])
    and given.at is not null and not exists (
      select from participants.contact_moment c
      where c.participant_id = e.participant_id and c.municipality_id = e.organisation_id and c.taken_back_at is null
        and c.recorded_at > given.at and c.on_day >= (given.at at time zone 'Europe/Amsterdam')::date
    )
), page as (
  select id, at from waiting
  where (at, id) > (
    case when q->>'before' is null then '-infinity'::timestamptz else (q->>'before')::timestamptz end,
    case when q->>'before' is null then '00000000-0000-0000-0000-000000000000' else (q->>'beforeId')::uuid end
  )
  order by at, id limit 51
), shown as (
  select id, at from page order by at, id limit 50
), look as (
  insert into access.look
  select * from access.look_of(
    reader || '{"purpose": "contact"}', 'list', '{contact,identity,language,wishes}', array(select id from shown)
  )
), sections as (
  select s.participant_id as id, jsonb_object_agg(s.category, s.content) as of
  from shown
  join access.section a on a.audience_id = access.reader() and a.participant_id = shown.id and a.valid_until > now()
    and a.category in ('contact', 'identity', 'language', 'wishes')
  join dossiers.section s on s.participant_id = a.participant_id and s.category = a.category
  group by 1
)
select jsonb_build_object(
  'items', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', p.id,
      'reference', p.reference,
      'since', reads.moment(shown.at),
      'givenName', s.of->'identity'->>'givenName',
      'contact', s.of->'contact',
      'speaks', s.of->'language'->'speaks',
      'wish', s.of->'wishes'->>'wish'
    ) order by shown.at, shown.id)
    from shown
    join participants.participant p on p.id = shown.id
    left join sections s on s.id = shown.id
  ), '[]'),
  'next', case when (select count(*) from page) > 50 then (
    select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || id
    from shown order by at desc, id desc limit 1
  ) end
)
