-- The state that it is in, or expired where her yes stands and nothing flows under it any more.
create or replace function consents.state_of(asked consents.question) returns text language sql stable as $$
  select case
    when latest.state in ('ConsentGiven', 'RenewedConsentGiven') and not exists (
      select from consents.consent_grant g join consents.event given on given.id = g.event_id
      where given.question_id = asked.id and g.ended_at is null and g.valid_until > now()
    ) then 'ConsentExpired' else latest.state
  end
  from (select e.state from consents.events_of(asked) e order by e.at desc, e.id desc limit 1) latest
$$;

revoke execute on function consents.state_of from public;
grant execute on function consents.state_of to kring_api;
