create or replace function organisations.may_receive(organisation uuid, municipality uuid) returns boolean
language sql stable as $$
  select organisation is not distinct from municipality or exists (
    select from organisations.vouching v
    where v.organisation_id = organisation and v.ended_at is null
      and (municipality is null or v.municipality_id = municipality)
  )
$$;

revoke execute on function organisations.may_receive from public;
grant execute on function organisations.may_receive to kring_api, kring_reaction;
