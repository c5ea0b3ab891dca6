-- Each statement in it has a snapshot of its own: she may have withdrawn while this one waited for its turn.
create or replace function access.keep_seeing(audience uuid, wanted text, subject uuid) returns uuid language plpgsql as $$
declare participant uuid;
begin
  participant := (
    select participant_id from access.entry
    where audience_id = audience and kind = wanted and subject_id = subject and valid_until > now()
  );
  if participant is null then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(participant::text, 0));
  return (
    select participant_id from access.entry
    where audience_id = audience and kind = wanted and subject_id = subject and valid_until > now()
  );
end $$;

revoke execute on function access.keep_seeing from public;
grant execute on function access.keep_seeing to kring_api, kring_reaction;
