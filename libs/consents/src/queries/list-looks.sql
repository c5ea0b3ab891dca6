with page as (
  select * from access.look
  where participant_ids && access.hers() and (at, id) < (
    case when q->>'before' is null then 'infinity' else (q->>'before')::timestamptz end,
    case when q->>'before' is null then 'ffffffff-ffff-ffff-ffff-ffffffffffff' else (q->>'beforeId')::uuid end
  )
  order by at desc, id desc
  limit 201
), shown as (
  select * from page order by at desc, id desc limit 200
)
select json_build_object(
  'items', coalesce((
    select json_agg(json_build_object(
      'at', reads.moment(l.at),
      'organisation', o.name,
      'purpose', l.purpose,
      'categories', l.categories,
      'what', l.what
    ) order by l.at desc, l.id desc)
    from shown l
    join organisations.organisation o on o.id = l.organisation_id
  ), '[]'),
  'next', case when (select count(*) from page) > 200 then (
    select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || id
    from shown order by at, id limit 1
  ) end
)
