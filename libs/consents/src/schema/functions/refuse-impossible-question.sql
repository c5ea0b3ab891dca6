create or replace function consents.refuse_impossible_question() returns trigger language plpgsql as $$
begin
  perform consents.refuse_impossible(new.recipient_id, new.purpose, 'consent', new.required || new.optional);
  return null;
end $$;

revoke execute on function consents.refuse_impossible_question from public;
