-- Erasing takes the row and its salt, leaves its hash, and is itself a line: so every root still holds.
create or replace function audit.erase(which text, wanted uuid) returns void language plpgsql as $$
begin
  insert into audit.line (id, actor_kind, action, object, object_id, result)
  values (gen_random_uuid(), 'operator', 'erase', which, wanted, 'done');
  update audit.leaf set salt = null where kind = which and row_id = wanted;
  perform set_config('kring.erasing', wanted::text, true);
  execute format('delete from %s where id = $1', (select name from audit.sealed where kind = which)) using wanted;
  perform set_config('kring.erasing', '', true);
end $$;

revoke execute on function audit.erase from public;
