-- One row a referral: who sends whom where, when, how it stands, and until when her consent lasts.
-- Three organisations have a size of their own; the rest share what is left, a few most of it. One in twenty has expired.
create unlogged table bench.plan as
select spread.n, at, p.id as participant_id, p.municipality_id as sender_id, p.guide_id, h.id as recipient_id,
  uuidv7(at - now()) as referral_id, uuidv7(at - now()) as attempt_id, uuidv7(at - now()) as question_id,
  uuidv7(at - now() + interval '1 day') as event_id,
  at + interval '1 day' as arrived_at, at + interval '365 days' as until,
  (array['sent', 'accepted', 'declined', 'sent', 'active', 'completed'])[1 + spread.n % 6] as state,
  case when spread.n % 5 < 3 then '{identity,language}'::text[] else '{identity}' end as categories,
  jsonb_build_object(
    'wish', (array['language-skills', 'paid-work', 'education'])[1 + spread.n % 3], 'spokenDutch', 'A1',
    'dayParts', '["morning", "afternoon"]'::jsonb, 'withinSchoolHours', spread.n % 2 = 0, 'childcareFor', spread.n % 4,
    'womenOnly', spread.n % 7 = 0, 'travelMinutes', 10 + spread.n % 40
  ) as needs
from (
  select n, ((n::bigint * 2654435761) % 4294967296)::double precision / 4294967296 as even,
    now() - interval '2 hours' - case when n % 20 = 7 then interval '366 days' else interval '0' end
      - interval '180 days' * (((n::bigint * 7919) % size)::double precision / size) as at
  from (select current_setting('bench.referrals')::integer as size) sizes, generate_series(1, size) n
) spread
join bench.person p on p.n = 1 + (spread.n::bigint * 31) % current_setting('bench.participants')::integer
join bench.helper h on h.n = case
  when spread.n <= current_setting('bench.big')::integer then 1
  when spread.n <= current_setting('bench.big')::integer + current_setting('bench.middle')::integer then 2
  when spread.n <= current_setting('bench.big')::integer + current_setting('bench.middle')::integer
    + current_setting('bench.small')::integer then 3
  else 4 + floor((current_setting('bench.helpers')::integer - 3) * even * even * even)
end
order by at;
analyze bench.plan;

-- Whoever is sent somebody is vouched for by who sends.
insert into organisations.vouching (id, municipality_id, organisation_id, capacity, contact_checked_on, agreement_signed_on,
  vouched_by, at)
select uuidv7(interval '-680 days'), v.sender_id, v.recipient_id, 'controller', now() - interval '690 days',
  now() - interval '685 days', m.id, now() - interval '680 days'
from (select distinct sender_id, recipient_id from bench.plan) v
join bench.member m on m.organisation_id = v.sender_id and m.place = 0;
