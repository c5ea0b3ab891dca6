create or replace function consents.refuse_impossible_grant() returns trigger language plpgsql as $$
begin
  perform consents.refuse_impossible(new.recipient_id, new.purpose, new.basis, array[new.category]);
  return null;
end $$;

revoke execute on function consents.refuse_impossible_grant from public;
