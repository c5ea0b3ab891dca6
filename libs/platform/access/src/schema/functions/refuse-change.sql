create or replace function access.refuse_change() returns trigger language plpgsql as $$
begin
  -- By the owner alone, where a law asks for it: one sealed row, of which audit.erase writes that it did, or one person.
  if tg_op = 'DELETE' and current_setting('kring.erasing', true)
    in (to_jsonb(old)->>'id', to_jsonb(old)->>'participant_id') then return old; end if;
  raise exception 'rows of %.% are only ever added', tg_table_schema, tg_table_name using errcode = '55000';
end $$;

revoke execute on function access.refuse_change from public;
