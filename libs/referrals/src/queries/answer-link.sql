select jsonb_build_object(
  'sender', s.name,
  'recipient', r.name,
  'answerBy', reads.moment(l.valid_until),
  'mail', l.mail
)
from referrals.answer_link l
join organisations.organisation s on s.id = l.sender_id
join organisations.member m on m.id = l.member_id and m.state <> 'suspended'
join organisations.organisation r on r.id = m.organisation_id
where l.token_hash = organisations.held_link() and l.used_at is null and l.valid_until > (q->>'now')::timestamptz
