with shown as (
  select b.id, b.participant_id, b.says, b.made_at
  from access.entry s
  join consents.objection b on b.participant_id = s.participant_id and b.state = 'made'
  where s.audience_id = access.reader() and s.kind = 'participant' and s.valid_until > now()
    and s.participant_id <> all ((select access.avoiding())::uuid[])
  order by b.made_at, b.id limit 100
), look as (
  insert into access.look
  select * from access.look_of(reader, 'list', '{}', array(select participant_id from shown))
)
select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', s.id,
  'participantId', s.participant_id,
  'reference', p.reference,
  'says', s.says,
  'madeAt', reads.moment(s.made_at)
) order by s.made_at, s.id), '[]'))
from shown s join participants.participant p on p.id = s.participant_id
