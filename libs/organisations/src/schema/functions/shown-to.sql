create or replace function organisations.shown_to(organisation uuid, reader_organisation uuid) returns boolean
language sql stable as $$
  select organisation = reader_organisation or organisations.may_receive(organisation, (
    select o.id from organisations.organisation o where o.id = reader_organisation and o.kind = 'municipality'
  ))
$$;

revoke execute on function organisations.shown_to from public;
grant execute on function organisations.shown_to to kring_api;
