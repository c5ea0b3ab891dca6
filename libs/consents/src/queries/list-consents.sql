select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', w.id,
  'recipient', jsonb_build_object('id', o.id, 'name', o.name, 'place', o.place),
  'purpose', w.purpose,
  'categories', coalesce(answered.categories, w.required || w.optional),
  'state', consents.state_of(w),
  'untilDate', to_char(w.until at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'),
  'changedAt', reads.moment(changed.at),
  'language', answered.language
) order by changed.at desc, w.id desc), '[]'))
from consents.question w
join organisations.organisation o on o.id = w.recipient_id
join lateral (select max(e.at) as at from consents.events_of(w) e) changed on true
left join lateral (
  select nullif(e.categories, '{}') as categories, e.language from consents.event e
  where e.question_id = w.id and e.notice_hash is not null
  order by e.at desc, e.id desc limit 1
) answered on true
where w.participant_id = any (access.hers())
