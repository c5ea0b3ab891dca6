-- The first municipality and the person who begins there; everybody after her is invited on a page.
-- docs/deployment.md says how to run it. Run as the owner, once for each municipality that starts.
begin;
insert into organisations.municipality (code, name, safety_region)
values (:'code', :'municipality', :'region')
on conflict do nothing;
with organisation as (
  insert into organisations.organisation (id, kind, name, place, municipality_code)
  values (gen_random_uuid(), 'municipality', 'Gemeente ' || :'municipality', :'municipality', :'code')
  returning id
), account as (
  insert into identity.account (id, mail, issuer, subject)
  values (gen_random_uuid(), lower(:'mail'), :'issuer', :'subject')
  returning id
)
insert into organisations.member (id, organisation_id, account_id, name, role, state)
select gen_random_uuid(), organisation.id, account.id, :'name', role, 'active'
from organisation, account, unnest(array['administrator', 'coordinator']) role;
commit;
