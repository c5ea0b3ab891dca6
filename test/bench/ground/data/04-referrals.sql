insert into referrals.referral (id, reference, participant_id, sender_id, sender_member_id, needs, created_at)
select referral_id, 'V-B' || n, participant_id, sender_id, guide_id, needs, at from bench.plan;
insert into referrals.motivation (referral_id, participant_id, text)
select referral_id, participant_id, 'Zij wil met andere moeders oefenen en zoekt een plek in de buurt.' from bench.plan;
insert into referrals.attempt (id, reference, referral_id, participant_id, sender_id, recipient_id, question_id, needs,
  categories, state, answer_by, arrived_at, decided_at, decline_reason, version)
select attempt_id, 'V-B' || n, referral_id, participant_id, sender_id, recipient_id, question_id, needs, categories, state,
  arrived_at + interval '360 days', arrived_at, case when state <> 'sent' then arrived_at + interval '1 hour' end,
  case when state = 'declined' then 'no-place' end, case when state = 'sent' then 2 else 3 end
from bench.plan;
insert into referrals.standing (referral_id, attempt_id, participant_id, recipient_id, categories, state, sent_at, answer_by, closes_at)
select referral_id, attempt_id, participant_id, recipient_id, categories,
  case state when 'sent' then 'sent' when 'declined' then 'declined' else 'accepted' end,
  at, arrived_at + interval '360 days', until
from bench.plan;
insert into referrals.attempt_log (id, attempt_id, participant_id, event, from_state, to_state, actor_kind, at)
select event_id, attempt_id, participant_id, 'consent', 'awaiting_consent', 'sent', 'system', arrived_at from bench.plan;
insert into referrals.attempt_log (id, attempt_id, participant_id, event, from_state, to_state, actor_kind, organisation_id, at)
select uuidv7(arrived_at - now()), attempt_id, participant_id, 'accept', 'sent', 'accepted', 'member', recipient_id, arrived_at
from bench.plan where state <> 'sent';
