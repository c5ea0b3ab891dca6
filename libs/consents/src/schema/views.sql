create view retention.kept with (security_invoker = true) as
select g.participant_id, g.recipient_id, g.category, g.basis, least(g.ended_at, g.valid_until) as ended
from consents.consent_grant g
union all
select g.participant_id, g.recipient_id, 'progress', g.basis, least(g.ended_at, g.valid_until)
from consents.consent_grant g where g.purpose = 'support'
union all
select w.participant_id, w.organisation_id, w.category, g.basis, least(g.ended_at, g.valid_until)
from retention.written w
join consents.consent_grant g on g.participant_id = w.participant_id and g.recipient_id = w.organisation_id;
grant select on retention.kept to kring_api;

create view retention.own with (security_invoker = true) as
select p.id as participant_id, c.category, least(e.valid_until, (
  select min(r.asked_at) from consents.erasure r where r.participant_id = p.id
)) as at
from participants.participant p
join access.entry e on e.audience_id = p.id and e.kind = 'me' and e.subject_id = p.id
cross join unnest('{identity,contact,language}'::text[]) c(category)
where p.added_by is null;
grant select on retention.own to kring_api;

-- Until when a category of hers stays. What she asked to be erased is kept on consent no longer than that.
create view retention.due with (security_invoker = true) as
select d.participant_id, d.category, max(d.at) as at
from (
  select k.participant_id, k.category, k.ended + make_interval(months => case
    when k.basis = 'consent' and exists (
      select from consents.erasure e where e.participant_id = k.participant_id and e.asked_at >= k.ended
    ) then 0
    when k.basis = 'consent' and o.kind = 'municipality' then least(p.months, 12) else p.months end) as at
  from retention.kept k
  join organisations.organisation o on o.id = k.recipient_id
  join retention.period p on p.kind = o.kind and p.category = k.category
  union all
  select o.participant_id, o.category, o.at from retention.own o
) d
group by d.participant_id, d.category;
grant select on retention.due to kring_api;
