select jsonb_build_object(
  'id', w.id,
  'participantId', w.participant_id,
  'recipient', jsonb_build_object('id', o.id, 'name', o.name, 'place', o.place),
  'askedBy', case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name, 'place', a.place) end,
  'purpose', w.purpose,
  'categories', coalesce(nullif(answered.categories, '{}'), w.required || w.optional),
  'capacity', coalesce((
    select g.capacity from consents.consent_grant g
    join consents.event given on given.id = g.event_id
    where given.question_id = w.id limit 1
  ), 'controller'),
  'state', consents.state_of(w),
  'until', reads.moment(w.until),
  'events', (
    select jsonb_agg(jsonb_build_object(
      'id', e.id, 'at', reads.moment(e.at), 'state', e.state, 'entity', e.entity, 'assurance', e.assurance, 'way', e.way,
      'recordedBy', case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end,
      'privateTalkOffered', e.private_talk_offered
    ) order by e.at, e.id)
    from consents.events_of(w) e
    left join organisations.organisation r on r.id = e.recorded_by
  ),
  'notices', (
    select jsonb_agg(jsonb_build_object(
      'hash', n.hash, 'version', n.version, 'language', n.language, 'text', n.text
    ) order by read.at)
    from (
      select e.notice_hash, max(e.at) as at from consents.event e
      where e.question_id = w.id and e.notice_hash is not null group by 1
    ) read
    join consents.notice n on n.hash = read.notice_hash
  )
)
from consents.question w
join organisations.organisation o on o.id = w.recipient_id
left join organisations.organisation a on a.id = w.asked_by
join lateral (
  select e.categories from consents.event e
  where e.question_id = w.id and e.notice_hash is not null
  order by e.at desc, e.id desc limit 1
) answered on true
where w.participant_id = any (access.hers()) and w.id = (q->>'id')::uuid
