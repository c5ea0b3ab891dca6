with found as (
  select e.subject_id as id, e.participant_id
  from access.entry e
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'attempt' and e.subject_id = (q->>'id')::uuid
    and e.valid_until > now()
), look as (
  insert into access.look
  select * from access.look_of(reader, 'referral', '{wishes}', array(
    select p.participant_id from activities.proposal p join found on found.id = p.attempt_id
  ))
)
select jsonb_build_object('items', coalesce((
  select jsonb_agg(activities.proposal_shown(p) order by p.proposed_at)
  from activities.proposal p
  where p.attempt_id = found.id and p.state <> 'ended'
), '[]'))
from found
