select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', a.id,
  'recipient', jsonb_build_object('id', o.id, 'name', o.name),
  'wish', a.needs->>'wish',
  'state', case
    when a.state = 'awaiting_consent' then 'asking-you'
    when a.state in ('sent', 'in_review', 'waitlisted') then 'waiting'
    when a.state = 'handover_planned' then 'meeting'
    when a.state in ('accepted', 'active', 'completed') then a.state
    when a.state = 'declined' then 'declined'
    else 'stopped'
  end,
  'answerBy', reads.moment(a.answer_by),
  'askedBack', coalesce((
    select jsonb_agg(c.topic order by c.asked_at, c.topic) from referrals.clarification c where c.attempt_id = a.id
  ), '[]'),
  'handover', case when a.state in ('handover_planned', 'active') and h.attempt_id is not null then jsonb_build_object(
    'meetsAt', reads.moment(h.meets_at),
    'place', h.place,
    'senderContact', jsonb_build_object('id', s.id, 'name', s.name),
    'recipientContact', jsonb_build_object('id', r.id, 'name', r.name),
    'metAt', reads.moment(h.met_at)
  ) end
) order by a.id desc), '[]'))
from referrals.attempt a
join organisations.organisation o on o.id = a.recipient_id
left join referrals.handover h on h.attempt_id = a.id
left join organisations.member s on s.id = h.sender_contact_id
left join organisations.member r on r.id = h.recipient_contact_id
where a.participant_id = access.reader()
