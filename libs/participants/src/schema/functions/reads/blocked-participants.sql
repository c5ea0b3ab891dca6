-- Declared by the reads: the participants whom whoever reads must not come to see, since they keep the reader, a colleague
-- who reads as the same organisation, or that organisation away.
create or replace function reads.blocked_participants() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  reader uuid := access.reader();
  member uuid := nullif(current_setting('kring.member', true), '')::uuid;
  works_for uuid;
begin
  if member is null then
    return participants.kept_from(
      reader, array(select m.id from organisations.member m where reader in (m.id, m.organisation_id))
    );
  end if;
  works_for := (select m.organisation_id from organisations.member m where m.id = member);
  return participants.kept_from(works_for, array(
    select same.id from organisations.member m
    join organisations.member same on same.id = m.id or same.account_id = m.account_id
    where m.id = member
  ));
end $$;

revoke execute on function reads.blocked_participants from public;
grant execute on function reads.blocked_participants to kring_api;
