select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', a.id,
  'recipient', jsonb_build_object('id', o.id, 'name', o.name),
  'wish', a.needs->>'wish',
  'state', case
    when a.state = 'awaiting_consent' then 'asking-you'
    when a.state in ('sent', 'in_review', 'waitlisted') then 'waiting'
    when a.state in ('accepted', 'handover_planned', 'active', 'completed') then 'accepted'
    when a.state = 'declined' then 'declined'
    else 'stopped'
  end,
  'answerBy', reads.moment(a.answer_by)
) order by a.id desc), '[]'))
from referrals.attempt a
join organisations.organisation o on o.id = a.recipient_id
where a.participant_id = access.reader()
