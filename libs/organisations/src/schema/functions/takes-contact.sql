-- What comes to a municipality comes to its coordinators: where it has none, nobody would see that she waits.
create or replace function organisations.takes_contact(organisation uuid) returns boolean language sql stable as $$
  select exists (
    select from organisations.organisation o join organisations.member m on m.organisation_id = o.id
    where o.id = organisation and o.kind = 'municipality' and m.role = 'coordinator' and m.state = 'active'
  )
$$;

revoke execute on function organisations.takes_contact from public;
grant execute on function organisations.takes_contact to kring_api;
