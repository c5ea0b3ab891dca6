-- Whom an organisation asked to contact her, and when: never what she answered, nor that she did.
create or replace function consents.asked_contact(participant uuid) returns table (municipality_id uuid, asked_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select w.recipient_id, w.asked_at from consents.question w
  where w.participant_id = participant and w.purpose = 'contact' and w.asked_by = (select organisations.own_id())
    and access.sees('participant', participant) and participant <> all ((select access.avoiding())::uuid[])
$$;

revoke execute on function consents.asked_contact from public;
grant execute on function consents.asked_contact to kring_api;
