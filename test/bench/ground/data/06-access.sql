insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until)
select recipient_id, 'attempt', attempt_id, recipient_id, participant_id,
  case when state = 'sent' then 'waiting' when state in ('accepted', 'active') then 'running' else 'done' end,
  arrived_at, until
from bench.plan order by 1, 3;
insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, sort_at, valid_until)
select reader, 'referral', referral_id, sender_id, participant_id, at, at + interval '3 years'
from bench.plan, unnest(array[sender_id, guide_id]) reader order by 1, 3;
insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, sort_at, valid_until)
select reader, 'participant', id, municipality_id, id, now() - interval '600 days' + n * interval '1 millisecond',
  now() + interval '3 years'
from bench.person, unnest(array[municipality_id, guide_id]) reader order by 1, 3;
insert into access.entry (audience_id, kind, subject_id, participant_id, sort_at, valid_until)
select id, 'me', id, id, now() - interval '600 days', now() + interval '3 years' from bench.person order by 1;
insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, sort_at, valid_until)
select recipient_id, 'participant', participant_id, recipient_id, participant_id, max(arrived_at), max(until)
from bench.plan where state in ('accepted', 'active', 'completed')
group by recipient_id, participant_id order by 1, 3;

insert into access.section (audience_id, organisation_id, participant_id, category, valid_until)
select reader, municipality_id, id, category, now() + interval '3 years'
from bench.person, unnest(array[municipality_id, guide_id]) reader, unnest('{identity,language,wishes}'::text[]) category
order by 1, 3, 4;
insert into access.section (audience_id, organisation_id, participant_id, category, valid_until)
select recipient_id, recipient_id, participant_id, category, max(until)
from bench.plan, unnest(categories) category
where state in ('accepted', 'active', 'completed')
group by recipient_id, participant_id, category order by 1, 3, 4;
