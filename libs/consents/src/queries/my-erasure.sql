select jsonb_build_object(
  'asked', (
    select jsonb_build_object(
      'state', e.state,
      'law', e.law,
      'askedAt', reads.moment(e.asked_at),
      'decidedAt', reads.moment(e.decided_at),
      'decidedBy', o.name
    )
    from consents.erasure e
    left join organisations.organisation o on o.id = e.decided_by
    where e.participant_id = access.reader()
    order by e.asked_at desc limit 1
  ),
  'kept', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'category', d.category,
      'until', to_char(d.at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')
    ) order by d.at, d.category), '[]')
    from retention.due d where d.participant_id = access.reader()
  )
)
