create or replace function outcomes.note_writer() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into retention.written values (new.participant_id, new.organisation_id, new.category) on conflict do nothing;
  return null;
end $$;

revoke execute on function outcomes.note_writer from public;
