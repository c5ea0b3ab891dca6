insert into consents.question (id, participant_id, recipient_id, purpose, required, optional, topic, subject_id, until,
  asked_by, asked_at, answered_at)
select question_id, participant_id, recipient_id, 'support', categories, '{}', needs->>'wish', attempt_id, until, sender_id,
  at, arrived_at
from bench.plan;
insert into consents.event (id, question_id, participant_id, recipient_id, purpose, state, categories, entity, at)
select uuidv7(at - now()), question_id, participant_id, recipient_id, 'support', 'ConsentRequested', categories, 'member', at
from bench.plan;
insert into consents.notice (hash, version, language, text)
select translate(rtrim(encode(sha256(convert_to(text, 'UTF8')), 'base64'), '='), '+/', '-_'), '1', 'ar', text
from (select '["1","ar"]' as text) read;
insert into consents.event (id, question_id, participant_id, recipient_id, purpose, state, categories, entity, notice_hash,
  notice_version, language, assurance, way, private_talk_offered, at)
select event_id, question_id, participant_id, recipient_id, 'support', 'ConsentGiven', categories, 'participant',
  hash, version, language, 'high', 'own-phone', true, arrived_at
from bench.plan, consents.notice;
insert into consents.consent_grant (id, participant_id, recipient_id, purpose, category, basis, capacity, event_id,
  assurance, valid_from, valid_until, ended_at)
select uuidv7(arrived_at - now()), participant_id, recipient_id, 'support', category, 'consent', 'controller', event_id,
  'high', arrived_at, until, case when state = 'declined' then arrived_at + interval '1 hour' when until <= now() then until end
from bench.plan, unnest(categories) category;
