with me as (
  select unnest(access.hers()) as id
), flows as (
  select g.recipient_id, g.purpose, g.basis, array_agg(g.category order by g.category) as categories,
    max(g.valid_until) as until,
    -- The less sure of several: 'low' comes after 'high'.
    max(g.assurance) as assurance
  from me
  join consents.consent_grant g on g.participant_id = me.id
  where g.ended_at is null and g.valid_until > now()
  group by 1, 2, 3
), closed as (
  select f.recipient_id as id, jsonb_agg(jsonb_build_object(
    'purpose', f.purpose, 'basis', f.basis, 'categories', f.categories, 'withdrawable', f.basis = 'consent',
    'assurance', f.assurance,
    'untilDate', to_char(f.until at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')
  ) order by f.purpose) as flows
  from flows f
  group by 1
), waiting as (
  select w.recipient_id as id, count(*) as questions
  from me
  join consents.question w on w.participant_id = me.id
  where w.answered_at is null and w.until > now()
    and consents.may_reach(w)
  group by 1
)
select jsonb_build_object(
  'name', coalesce((
    select s.content->>'givenName' from me
    join dossiers.section s on s.participant_id = me.id and s.category = 'identity'
    order by me.id <> access.reader() limit 1
  ), ''),
  'arcs', coalesce((
    select jsonb_agg(jsonb_build_object(
      'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'place', o.place),
      'state', case when closed.id is null then 'dotted' else 'closed' end,
      'flows', coalesce(closed.flows, '[]')
    ) order by o.name)
    from closed
    full join waiting on waiting.id = closed.id
    join organisations.organisation o on o.id = coalesce(closed.id, waiting.id)
  ), '[]'),
  'organisationsLookedToday', (
    select count(distinct l.organisation_id) from access.look l, me
    where l.participant_ids @> array[me.id]
      and l.at >= date_trunc('day', now() at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam'
  ),
  'contact', (
    select jsonb_build_object('name', m.name, 'organisation', o.name)
    from me
    join participants.assignment a on a.participant_id = me.id and a.until is null
    join organisations.member m on m.id = a.member_id
    join organisations.organisation o on o.id = a.organisation_id
    order by me.id <> access.reader(), a.since, a.id limit 1
  ),
  'questionsWaiting', coalesce((select sum(questions) from waiting), 0)
)
