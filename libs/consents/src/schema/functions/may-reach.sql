-- Nobody vouches for a municipality: what she is asked for it reaches it.
create or replace function consents.may_reach(asked consents.question) returns boolean language sql stable as
  $$ select asked.purpose = 'contact' or organisations.may_receive(asked.recipient_id, asked.asked_by) $$;

revoke execute on function consents.may_reach from public;
grant execute on function consents.may_reach to kring_api;
