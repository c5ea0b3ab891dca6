create or replace function retention.delete_hers(participant uuid, first integer, last integer) returns void
language plpgsql set search_path = '' as $$
declare found regclass;
begin
  for found in select h.name from retention.hers h where h.place between first and last order by h.place loop
    execute format('delete from %s t where t.participant_id = $1', found) using participant;
  end loop;
end $$;

revoke execute on function retention.delete_hers from public;
