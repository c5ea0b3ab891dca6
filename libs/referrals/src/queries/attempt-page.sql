with found as (
  select a.*, e.organisation_id
  from access.entry e
  join referrals.attempt a on a.id = e.subject_id
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'attempt' and e.subject_id = (q->>'id')::uuid
    and e.valid_until > now()
), person as (
  select p.subject_id as id, i.content->>'givenName' as given_name
  from found
  join access.entry p on p.audience_id = access.reader() and p.kind = 'participant'
    and p.subject_id = found.participant_id and p.valid_until > now()
  left join access.section a on a.audience_id = access.reader() and a.participant_id = found.participant_id
    and a.category = 'identity' and a.valid_until > now()
  left join dossiers.section i on i.participant_id = a.participant_id and i.category = 'identity'
), reason as (
  select m.text
  from found
  join access.section w on w.audience_id = access.reader() and w.participant_id = found.participant_id
    and w.category = 'wishes' and w.valid_until > now()
  join referrals.motivation m on m.referral_id = found.referral_id
), look as (
  insert into access.look
  select * from access.look_of(
    reader, 'referral',
    array['needs'] || case when exists (select from person where given_name is not null) then array['identity'] else '{}' end
      || case when exists (select from reason) then array['wishes'] else '{}' end,
    array(select participant_id from found)
  )
)
select jsonb_build_object(
  'id', found.id,
  'reference', found.reference,
  'needs', found.needs,
  'sender', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
  'state', reads.attempt_state(found.state),
  'participant', (select jsonb_build_object('id', id, 'givenName', given_name) from person),
  'keeper', (select k.keeper from referrals.kept k where k.attempt_id = found.id),
  'offerId', found.offer_id,
  'arrivedAt', reads.moment(found.arrived_at),
  'answerBy', reads.moment(found.answer_by),
  'version', found.version,
  'why', (select text from reason),
  'categories', coalesce((
    select jsonb_agg(a.category order by a.category) from access.section a
    where a.audience_id = access.reader() and a.participant_id = found.participant_id and a.valid_until > now()
  ), '[]'),
  'assigned', coalesce((
    select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name)
    from participants.assignment a
    join organisations.member m on m.id = a.member_id
    where a.participant_id = found.participant_id and a.organisation_id = found.organisation_id and a.until is null
      and exists (select from person)
  ), '[]'),
  'askedBy', (
    select jsonb_build_object('id', m.id, 'name', m.name)
    from organisations.member m
    where m.id = referrals.asked_by(found.id) and exists (select from person)
  ),
  'handover', (
    select jsonb_build_object(
      'meetsAt', reads.moment(h.meets_at),
      'place', h.place,
      'senderContact', jsonb_build_object('id', s.id, 'name', s.name),
      'recipientContact', jsonb_build_object('id', r.id, 'name', r.name),
      'metAt', reads.moment(h.met_at)
    )
    from referrals.handover h
    join organisations.member s on s.id = h.sender_contact_id
    join organisations.member r on r.id = h.recipient_contact_id
    where h.attempt_id = found.id
  ),
  'askedBack', coalesce((
    select jsonb_agg(jsonb_build_object(
      'topic', c.topic, 'askedAt', reads.moment(c.asked_at), 'answeredAt', reads.moment(c.answered_at)
    ) order by c.asked_at, c.topic)
    from referrals.clarification c where c.attempt_id = found.id
  ), '[]'),
  'internalState', found.state
)
from found
join organisations.organisation o on o.id = found.sender_id
