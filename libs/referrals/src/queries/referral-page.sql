with found as (
  select r.*
  from access.entry e
  join referrals.referral r on r.id = e.subject_id
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'referral' and e.subject_id = (q->>'id')::uuid
    and e.valid_until > now()
), readable as (
  select a.category
  from found
  join access.section a on a.audience_id = access.reader() and a.participant_id = found.participant_id
  where a.valid_until > now()
), look as (
  insert into access.look
  select * from access.look_of(
    reader, 'referral',
    array(select category from readable where category in ('identity', 'wishes', 'progress') order by category),
    array(select participant_id from found)
  )
), told as (
  select t.*, referrals.standing_now(t.state, t.closes_at) as standing,
    jsonb_build_object('id', o.id, 'name', o.name) as recipient,
    case when o.answers > 0 then round(o.answer_hours / o.answers / 24, 1) end as answers_in_days
  from found
  join referrals.standing t on t.referral_id = found.id
  join organisations.organisation o on o.id = t.recipient_id
), unclear as (
  select c.*, told.recipient, told.standing
  from told
  join referrals.told_clarification c on c.standing_id = told.id
), latest as (
  select * from told order by sent_at desc, id desc limit 1
), step as (
  select told.id, told.recipient, s.what, s.at, s.reason, s.place
  from told
  cross join lateral (values
    (1, 'asked', told.sent_at, null),
    (2, 'arrived', told.arrived_at, null),
    (5, case when told.decline_reason is null then 'accepted' else 'declined' end, told.answered_at, told.decline_reason),
    (6, case when told.state in ('withdrawn', 'voided') then told.state end, told.ended_at, told.void_reason),
    (7, told.standing, case when told.standing in ('not-going-ahead', 'over') then told.closes_at end, null)
  ) s(place, what, at, reason)
  where s.at is not null
  union all
  select c.standing_id, c.recipient, s.what, s.at, c.topic, s.place
  from unclear c
  cross join lateral (values (3, 'asked-back', c.asked_at), (4, 'clarified', c.answered_at)) s(place, what, at)
  where s.at is not null
)
select jsonb_build_object(
  'id', found.id,
  'reference', found.reference,
  'participant', jsonb_build_object('id', found.participant_id, 'givenName', (
    select i.content->>'givenName' from dossiers.section i
    where i.participant_id = found.participant_id and i.category = 'identity'
      and exists (select from readable where category = 'identity')
  )),
  'recipient', t.recipient,
  'wish', found.needs->>'wish',
  'standing', t.standing,
  'sentAt', reads.moment(t.sent_at),
  'answerBy', reads.moment(t.answer_by),
  'signs', coalesce((
    select jsonb_agg(jsonb_build_object(
      'what', g.what, 'at', reads.moment(g.at)
    ) order by g.at)
    from referrals.progress_sign g
    where g.referral_id = found.id and exists (select from readable where category = 'progress')
  ), '[]'),
  'attemptCount', (select count(*) from told),
  'toClarify', (select count(*) from unclear where answered_at is null and standing = 'sent'),
  'version', found.version,
  'needs', found.needs,
  'why', (
    select m.text from referrals.motivation m
    where m.referral_id = found.id and exists (select from readable where category = 'wishes')
  ),
  'attempts', (
    select jsonb_agg(jsonb_build_object(
      'id', told.id,
      'recipient', told.recipient,
      'standing', told.standing,
      'askedAt', reads.moment(told.sent_at),
      'answerBy', reads.moment(told.answer_by),
      'categories', told.categories,
      'recipientAnswersInDays', told.answers_in_days,
      'proposed', (
        select jsonb_build_object('id', o.id, 'name', o.name) from organisations.organisation o where o.id = told.proposed_id
      ),
      'clarifications', coalesce((
        select jsonb_agg(jsonb_build_object(
          'topic', c.topic,
          'askedAt', reads.moment(c.asked_at),
          'answeredAt', reads.moment(c.answered_at),
          'answer', c.answer
        ) order by c.asked_at, c.topic)
        from unclear c where c.standing_id = told.id
      ), '[]')
    ) order by told.sent_at desc, told.id desc)
    from told
  ),
  'timeline', (
    select jsonb_agg(jsonb_build_object(
      'what', step.what,
      'at', reads.moment(step.at),
      'attemptId', step.id,
      'recipient', step.recipient,
      'reason', step.reason
    ) order by step.at desc, step.id desc, step.place desc, step.reason)
    from step
  )
)
from found
cross join latest t
