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
)
select jsonb_build_object(
  'id', found.id,
  'reference', found.reference,
  'participant', jsonb_build_object('id', found.participant_id, 'givenName', (
    select i.content->>'givenName' from dossiers.section i
    where i.participant_id = found.participant_id and i.category = 'identity'
      and exists (select from readable where category = 'identity')
  )),
  'recipient', jsonb_build_object('id', o.id, 'name', o.name),
  'wish', found.needs->>'wish',
  'standing', case when t.closes_at <= now() then 'not-going-ahead' else t.state end,
  'sentAt', reads.moment(t.sent_at),
  'answerBy', reads.moment(t.answer_by),
  'signs', coalesce((
    select jsonb_agg(jsonb_build_object(
      'what', g.what, 'at', reads.moment(g.at)
    ) order by g.at)
    from referrals.progress_sign g
    where g.referral_id = found.id and exists (select from readable where category = 'progress')
  ), '[]'),
  'version', found.version,
  'needs', found.needs,
  'why', (
    select m.text from referrals.motivation m
    where m.referral_id = found.id and exists (select from readable where category = 'wishes')
  ),
  'categories', t.categories,
  'recipientAnswersInDays', case when o.answers > 0 then round(o.answer_hours / o.answers / 24, 1) end
)
from found
join referrals.standing t on t.referral_id = found.id
join organisations.organisation o on o.id = t.recipient_id
