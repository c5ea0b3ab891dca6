-- A look at several people stays for the others.
create or replace function retention.erase_looks(participant uuid) returns void language plpgsql as $$
declare found access.look;
begin
  for found in select * from access.look l where l.participant_ids @> array[participant] loop
    insert into access.look
    select gen_random_uuid(), found.at, found.audience_id, found.organisation_id, found.member_id, found.purpose,
      found.what, found.categories, array_remove(found.participant_ids, participant)
    where cardinality(found.participant_ids) > 1;
    perform audit.erase('look', found.id);
  end loop;
end $$;

revoke execute on function retention.erase_looks from public;
