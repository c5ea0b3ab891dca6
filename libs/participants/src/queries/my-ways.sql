select jsonb_build_object(
  'pinChosenAt', (select reads.moment(p.chosen_at) from participants.pin p where p.participant_id = access.reader()),
  'phones', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', t.id, 'device', t.device, 'madeAt', reads.moment(t.made_at), 'usedAt', reads.moment(t.used_at),
      'locked', t.locked_at is not null, 'current', t.token_hash = q->>'deviceHash'
    ) order by coalesce(t.used_at, t.made_at) desc, t.id)
    from participants.return_token t
    where t.participant_id = access.reader() and t.kind = 'device' and t.ended_at is null
  ), '[]'),
  'cardMadeAt', (
    select reads.moment(t.made_at) from participants.return_token t
    where t.participant_id = access.reader() and t.kind = 'card' and t.ended_at is null
  ),
  'visits', coalesce((
    select jsonb_agg(jsonb_build_object('organisation', v.name, 'at', reads.moment(v.used_at)) order by v.used_at desc)
    from (
      select o.name, i.used_at
      from participants.invitation i
      join organisations.organisation o on o.id = i.invited_by
      where i.participant_id = access.reader() and i.way = 'desk' and i.used_at is not null
      order by i.used_at desc limit 5
    ) v
  ), '[]')
)
