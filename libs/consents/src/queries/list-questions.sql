select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', w.id,
  'recipient', jsonb_build_object('id', o.id, 'name', o.name, 'place', o.place),
  'purpose', w.purpose,
  'topic', w.topic,
  'required', w.required,
  'optional', w.optional,
  'until', w.until
) order by w.asked_at, w.id), '[]'))
from consents.question w
join organisations.organisation o on o.id = w.recipient_id
where w.participant_id = any (access.hers()) and w.answered_at is null and w.until > now()
  and consents.may_reach(w)
