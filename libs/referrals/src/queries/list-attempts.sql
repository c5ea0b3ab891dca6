with mine as (
  select e.sort_at, e.subject_id,
    case
      when a.state in ('sent', 'in_review', 'waitlisted') then 'waiting'
      when a.state in ('accepted', 'handover_planned', 'active') then 'running'
      else 'done'
    end as box, a.*
  from access.entry e
  join referrals.attempt a on a.id = e.subject_id
  where e.audience_id = access.reader() and e.kind = 'attempt' and e.valid_until > now()
), page as (
  select * from mine
  where box = q->>'box'
    and (q->>'before' is null or (sort_at, id) < ((q->>'before')::timestamptz, (q->>'beforeId')::uuid))
  order by sort_at desc, id desc
  limit 51
), shown as (
  select * from page order by sort_at desc, id desc limit 50
), look as (
  insert into access.look
  select * from access.look_of(reader, 'list', '{needs}', array(select distinct participant_id from shown))
)
select jsonb_build_object(
  'items', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', s.id,
      'reference', s.reference,
      'needs', s.needs,
      'sender', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
      'state', case
        when s.state in ('sent', 'waitlisted') then 'sent'
        when s.state = 'in_review' then 'in-review'
        when s.state = 'declined' then 'declined'
        else 'accepted'
      end,
      'participant', case when p.subject_id is not null then
        jsonb_build_object('id', s.participant_id, 'givenName', i.content->>'givenName')
      end,
      'offerId', s.offer_id,
      'arrivedAt', reads.moment(s.arrived_at),
      'answerBy', reads.moment(s.answer_by),
      'version', s.version
    ) order by s.sort_at desc, s.id desc)
    from shown s
    join organisations.organisation o on o.id = s.sender_id
    left join access.entry p on p.audience_id = access.reader() and p.kind = 'participant'
      and p.subject_id = s.participant_id and p.valid_until > now()
    left join access.section ai on ai.audience_id = access.reader() and ai.participant_id = s.participant_id
      and ai.category = 'identity' and ai.valid_until > now()
    left join dossiers.section i on i.participant_id = ai.participant_id and i.category = 'identity'
  ), '[]'),
  'counts', (
    select jsonb_build_object(
      'waiting', count(*) filter (where box = 'waiting'),
      'running', count(*) filter (where box = 'running'),
      'done', count(*) filter (where box = 'done')
    ) from mine
  ),
  'next', case when (select count(*) from page) > 50 then (
    select to_char(sort_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || id
    from shown order by sort_at, id limit 1
  ) end
)
