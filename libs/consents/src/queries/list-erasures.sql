with shown as (
  select e.id, e.participant_id, e.asked_at
  from access.entry s
  join consents.erasure e on e.participant_id = s.participant_id and e.state = 'asked'
  where s.audience_id = access.reader() and s.kind = 'participant' and s.valid_until > now()
    and s.participant_id <> all ((select access.avoiding())::uuid[])
  order by e.asked_at, e.id limit 100
), look as (
  insert into access.look
  select * from access.look_of(reader, 'list', '{}', array(select participant_id from shown))
)
select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', s.id,
  'participantId', s.participant_id,
  'reference', p.reference,
  'askedAt', reads.moment(s.asked_at)
) order by s.asked_at, s.id), '[]'))
from shown s join participants.participant p on p.id = s.participant_id
