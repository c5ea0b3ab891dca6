-- Whether anything of this category is kept of a participant, in the tables that each scope names in retention.forgotten.
create or replace function retention.holds(participant uuid, wanted text) returns boolean language plpgsql stable as $$
declare
  found retention.forgotten;
  held boolean;
begin
  for found in
    select * from retention.forgotten f where f.category is null or f.category = wanted order by f.place
  loop
    execute format(
      'select exists (select from %s t where t.participant_id = $1 %s)',
      found.name, case when found.category is null then 'and t.category = $2' end
    ) into held using participant, wanted;
    if held then return true; end if;
  end loop;
  return false;
end $$;

revoke execute on function retention.holds from public;
