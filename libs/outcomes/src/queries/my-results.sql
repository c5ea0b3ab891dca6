select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'organisation', jsonb_build_object('id', o.id, 'name', o.name),
  'startedAt', reads.moment(r.started_at),
  'attendedAt', reads.moment(r.attended_at),
  'endedAt', reads.moment(r.ended_at),
  'endedAs', r.ended_as,
  'reason', r.told_reason,
  'ladderBefore', r.ladder_before,
  'ladderAfter', r.ladder_after
) order by r.attempt_id), '[]'))
from outcomes.result r
join organisations.organisation o on o.id = r.organisation_id
where r.participant_id = access.reader()
