with shown as (
  select c.id, c.participant_id, c.category, c.says, c.asked_at
  from access.section s
  join dossiers.correction c on c.participant_id = s.participant_id and c.category = s.category and c.state = 'asked'
  where s.audience_id = access.reader() and s.valid_until > now()
    and s.participant_id <> all ((select access.avoiding())::uuid[])
  order by c.asked_at, c.id limit 100
), look as (
  insert into access.look
  select * from access.look_of(
    reader, 'list', array(select distinct category from shown order by 1),
    array(select distinct participant_id from shown)
  )
)
select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', s.id,
  'participantId', s.participant_id,
  'reference', p.reference,
  'category', s.category,
  'says', s.says,
  'askedAt', reads.moment(s.asked_at)
) order by s.asked_at, s.id), '[]'))
from shown s join participants.participant p on p.id = s.participant_id
