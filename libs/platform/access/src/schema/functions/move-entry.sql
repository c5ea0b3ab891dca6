create or replace function access.move_entry(wanted text, subject uuid, into_box text)
returns void language sql security definer set search_path = '' as $$
  update access.entry set box = into_box
  where kind = wanted and subject_id = subject and box is distinct from into_box
$$;

revoke execute on function access.move_entry from public;
grant execute on function access.move_entry to kring_api, kring_reaction;
