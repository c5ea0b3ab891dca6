create or replace function access.avoided() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  reader uuid := access.reader();
  member uuid := nullif(current_setting('kring.member', true), '')::uuid;
  works_for uuid;
begin
  if member is null then
    return access.kept_from(
      reader, array(select m.id from organisations.member m where reader in (m.id, m.organisation_id))
    );
  end if;
  works_for := (select m.organisation_id from organisations.member m where m.id = member);
  return access.kept_from(works_for, array(
    select same.id from organisations.member m
    join organisations.member same on same.id = m.id or same.account_id = m.account_id
    where m.id = member
  ));
end $$;

revoke execute on function access.avoided from public;
grant execute on function access.avoided to kring_api, kring_reaction;
