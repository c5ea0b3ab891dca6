-- Whoever keeps her by law decides, and nobody else learns that she asked.
create or replace function consents.keeps_by_law(participant uuid) returns boolean language sql stable as $$
  select exists (
    select from consents.consent_grant g
    where g.participant_id = participant and g.basis = 'public-task' and g.ended_at is null
      and access.serves(g.participant_id, g.recipient_id)
  )
$$;

revoke execute on function consents.keeps_by_law from public;
grant execute on function consents.keeps_by_law to kring_api;
