-- What was asked for somebody whom she keeps away is not asked of her, and can't be answered.
create or replace function consents.asks_her(participant uuid, recipient uuid) returns boolean language sql stable as $$
  select participant = any ((select access.hers())::uuid[]) and not exists (
    select from participants.keep_away k
    where k.participant_id = any ((select access.hers())::uuid[]) and k.organisation_id = recipient and k.until is null
  )
$$;

revoke execute on function consents.asks_her from public;
grant execute on function consents.asks_her to kring_api;
