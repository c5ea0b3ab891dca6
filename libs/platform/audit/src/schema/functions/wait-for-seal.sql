-- Rows are claimed by name, never by "newer than the last": sequences and clocks commit out of order.
create or replace function audit.wait_for_seal() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into audit.unsealed (kind, row_id) select tg_argv[0], id from added;
  return null;
end $$;

revoke execute on function audit.wait_for_seal from public;
