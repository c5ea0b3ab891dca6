with page as (
  select e.subject_id as id, e.participant_id, e.sort_at, e.box = 'contact' as only_contact
  from access.entry e
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'participant' and e.valid_until > now()
    -- Behind a row policy only what can't leak uses an index: CASE can't, COALESCE could.
    and (e.sort_at, e.subject_id) < (
      case when q->>'before' is null then 'infinity' else (q->>'before')::timestamptz end,
      case when q->>'before' is null then 'ffffffff-ffff-ffff-ffff-ffffffffffff' else (q->>'beforeId')::uuid end
    )
  order by e.sort_at desc, e.subject_id desc
  limit 51
), shown as (
  select * from page order by sort_at desc, id desc limit 50
), look as (
  insert into access.look
  select * from access.look_of(
    reader, 'list', '{identity,language}', array(select id from shown where only_contact is not true)
  )
  union all
  select * from access.look_of(
    reader || '{"purpose": "contact"}', 'list', '{identity,language}', array(select id from shown where only_contact)
  )
)
select json_build_object(
  'items', coalesce((
    select json_agg(json_build_object(
      'id', p.id,
      'reference', p.reference,
      'givenName', i.content->>'givenName',
      'spokenDutch', l.content->>'spokenDutch',
      'since', reads.moment(s.sort_at)
    ) order by s.sort_at desc, s.id desc)
    from shown s
    join participants.participant p on p.id = s.id
    left join access.section ai on ai.audience_id = access.reader() and ai.participant_id = p.id
      and ai.category = 'identity' and ai.valid_until > now()
    left join dossiers.section i on i.participant_id = ai.participant_id and i.category = 'identity'
    left join access.section al on al.audience_id = access.reader() and al.participant_id = p.id
      and al.category = 'language' and al.valid_until > now()
    left join dossiers.section l on l.participant_id = al.participant_id and l.category = 'language'
  ), '[]'),
  'next', case when (select count(*) from page) > 50 then (
    select to_char(sort_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || id
    from shown order by sort_at, id limit 1
  ) end
)
