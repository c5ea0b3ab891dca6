with page as (
  select e.sort_at, r.*
  from access.entry e
  join referrals.referral r on r.id = e.subject_id
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'referral' and e.valid_until > now()
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
    reader, 'list', '{identity,wishes}', array(select distinct participant_id from shown)
  )
)
select json_build_object(
  'items', coalesce((
    select json_agg(json_build_object(
      'id', s.id,
      'reference', s.reference,
      'participant', json_build_object('id', s.participant_id, 'givenName', i.content->>'givenName'),
      'recipient', json_build_object('id', o.id, 'name', o.name),
      'wish', s.needs->>'wish',
      'standing', referrals.standing_now(t.state, t.closes_at),
      'sentAt', reads.moment(t.sent_at),
      'answerBy', reads.moment(t.answer_by),
      'signs', coalesce(signs.items, '[]'),
      'attemptCount', (select count(*) from referrals.standing n where n.referral_id = s.id),
      'toClarify', (
        select count(*)
        from referrals.told_clarification c join referrals.standing n on n.id = c.standing_id
        where c.referral_id = s.id and c.answered_at is null and n.state = 'sent' and n.closes_at > now()
      ),
      'version', s.version
    ) order by s.sort_at desc, s.id desc)
    from shown s
    cross join lateral (
      select * from referrals.standing l where l.referral_id = s.id order by l.sent_at desc, l.id desc limit 1
    ) t
    join organisations.organisation o on o.id = t.recipient_id
    left join access.section ai on ai.audience_id = access.reader() and ai.participant_id = s.participant_id
      and ai.category = 'identity' and ai.valid_until > now()
    left join dossiers.section i on i.participant_id = ai.participant_id and i.category = 'identity'
    left join access.section ap on ap.audience_id = access.reader() and ap.participant_id = s.participant_id
      and ap.category = 'progress' and ap.valid_until > now()
    left join lateral (
      select json_agg(json_build_object(
        'what', g.what, 'at', reads.moment(g.at)
      ) order by g.at) as items
      from referrals.progress_sign g
      where g.referral_id = s.id and ap.category is not null
    ) signs on true
  ), '[]'),
  'next', case when (select count(*) from page) > 50 then (
    select to_char(sort_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || id
    from shown order by sort_at, id limit 1
  ) end
)
