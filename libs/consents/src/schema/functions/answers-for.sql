-- Coordinators read as the organisation, an administrator as herself.
create or replace function consents.answers_for() returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select o.id from organisations.organisation o where o.id = access.reader()),
    (select m.organisation_id from organisations.member m
     where m.id = access.reader() and m.state = 'active' and m.role = 'administrator')
  )
$$;

revoke execute on function consents.answers_for from public;
grant execute on function consents.answers_for to kring_api;
