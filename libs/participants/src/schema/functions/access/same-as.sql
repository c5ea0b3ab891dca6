-- Declared by access: the records of one person, this one first. Nothing was moved when they were joined: it is asked each
-- time, so that parting leaves no trace.
create or replace function access.same_as(participant uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select participant || array(
    select case participant when j.one_id then j.other_id else j.one_id end
    from participants.joining j where participant in (j.one_id, j.other_id) and j.parted_at is null
  )
$$;

revoke execute on function access.same_as from public;
grant execute on function access.same_as to kring_api, kring_reaction;
