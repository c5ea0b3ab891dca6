create or replace function retention.forget(participant uuid, wanted text) returns void
language plpgsql security definer set search_path = '' as $$
declare found retention.forgotten;
begin
  perform set_config('kring.erasing', participant::text, true);
  for found in select * from retention.forgotten f order by f.place loop
    if found.category is null then
      execute format('delete from %s t where t.participant_id = $1 and t.category = $2', found.name)
      using participant, wanted;
    elsif found.category = wanted then
      execute format('delete from %s t where t.participant_id = $1', found.name) using participant;
    end if;
  end loop;
  perform set_config('kring.erasing', '', true);
end $$;

revoke execute on function retention.forget from public;
grant execute on function retention.forget to kring_reaction;
