with found as (
  select a.*
  from access.entry e
  join referrals.attempt a on a.id = e.subject_id
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'attempt' and e.subject_id = (q->>'id')::uuid
    and e.box = 'waiting' and e.valid_until > now()
), look as (
  insert into access.look
  select * from access.look_of(reader, 'referral', array['needs'], array(select participant_id from found))
)
select jsonb_build_object(
  'id', found.id,
  'reference', found.reference,
  'sender', o.name,
  'needs', found.needs,
  'answerBy', reads.moment(found.answer_by),
  'version', found.version
)
from found
join organisations.organisation o on o.id = found.sender_id
