select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', r.id,
  'writtenAt', reads.moment(r.written_at),
  'writtenBy', m.name,
  'organisation', jsonb_build_object('id', o.id, 'name', o.name),
  'mood', r.mood, 'hours', r.hours, 'nextStep', r.next_step, 'note', r.note
) order by r.written_at desc), '[]'))
from outcomes.report r
join organisations.member m on m.id = r.written_by
join organisations.organisation o on o.id = r.organisation_id
where r.participant_id = access.reader()
