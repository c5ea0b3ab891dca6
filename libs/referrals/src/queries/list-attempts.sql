with page as (
  select e.subject_id as id, e.participant_id, e.sort_at
  from access.entry e
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'attempt' and e.box = q->>'box' and e.valid_until > now()
    and case when q->>'keeper' is null then true else lower(q->>'keeper') = coalesce((
      select case when k.team_id is not null then k.team_id::text
        when (reader->>'memberId')::uuid in (k.member_id, k.cover_id) then 'me' else '' end
      from referrals.kept k where k.attempt_id = e.subject_id
    ), 'nobody') end
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
  select * from access.look_of(reader, 'list', '{needs}', array(select distinct participant_id from shown))
)
select json_build_object(
  'items', coalesce((
    select json_agg(item) from (
      select a.id, a.reference, a.needs,
        json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as sender,
        reads.attempt_state(a.state) as state,
        case when p.subject_id is not null then
          json_build_object('id', a.participant_id, 'givenName', i.content->>'givenName')
        end as participant,
        k.keeper,
        a.offer_id as "offerId", reads.moment(a.arrived_at) as "arrivedAt", reads.moment(a.answer_by) as "answerBy",
        a.version
      from shown s
      join referrals.attempt a on a.id = s.id
      join organisations.organisation o on o.id = a.sender_id
      left join referrals.kept k on k.attempt_id = s.id
      left join access.entry p on p.audience_id = access.reader() and p.kind = 'participant'
        and p.subject_id = s.participant_id and p.valid_until > now()
      left join access.section ai on ai.audience_id = access.reader() and ai.participant_id = s.participant_id
        and ai.category = 'identity' and ai.valid_until > now()
      left join dossiers.section i on i.participant_id = ai.participant_id and i.category = 'identity'
      order by s.sort_at desc, s.id desc
    ) item
  ), '[]'),
  'counts', (
    -- Counting on would make a long inbox slower than a short one.
    select json_object_agg(box, (
      select count(*) from (
        select 1 from access.entry e
        where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
          and e.kind = 'attempt' and e.box = boxes.box and e.valid_until > now()
          and case when q->>'keeper' is null then true else lower(q->>'keeper') = coalesce((
            select case when k.team_id is not null then k.team_id::text
              when (reader->>'memberId')::uuid in (k.member_id, k.cover_id) then 'me' else '' end
            from referrals.kept k where k.attempt_id = e.subject_id
          ), 'nobody') end
        limit 100
      ) counted
    ))
    from unnest('{waiting,running,done}'::text[]) as boxes(box)
  ),
  'next', case when (select count(*) from page) > 50 then (
    select to_char(sort_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || id
    from shown order by sort_at, id limit 1
  ) end
)
