-- Whether something that was done about a participant has not been carried through yet: what follows from it has to find
-- them.
create or replace function retention.waits(participant uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
declare
  found regclass;
  waiting boolean;
begin
  for found in select s.name from retention.subject s loop
    execute format(
      'select exists (select from outbox.event e join %s t on t.id = e.subject_id
       where e.settled_at is null and t.participant_id = $1)',
      found
    ) into waiting using participant;
    if waiting then return true; end if;
  end loop;
  return exists (select from outbox.event e where e.settled_at is null and e.subject_id = participant);
end $$;

revoke execute on function retention.waits from public;
