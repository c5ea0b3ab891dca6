-- A line names a thing; whom it is about is asked of the thing. What participants do is about themselves.
select l.id, l.trace_id as "traceId", l.object || '.' || l.action as name, l.at,
  case when l.actor_kind = 'participant' then 'her-own'
    when o.kind = 'municipality' then 'guide-write' else 'support-write' end as activity,
  about.id as "participantId"
from audit.line l
left join organisations.organisation o on o.id = l.organisation_id
cross join lateral (
  select l.actor_id as id where l.actor_kind = 'participant'
  union all
  select p.id from participants.participant p where l.actor_kind = 'member' and p.id = l.object_id
  union all
  select a.participant_id from referrals.attempt a where l.actor_kind = 'member' and a.id = l.object_id
  union all
  select r.participant_id from referrals.referral r where l.actor_kind = 'member' and r.id = l.object_id
) about
where l.at >= $1 and l.at < $2 and l.result = 'done'
