-- Takes all that is hers and leaves a tombstone; says what somebody may have open of her. It looks itself for its ground.
create or replace function retention.erase(participant uuid, moment timestamptz)
returns table (kind text, subject_id uuid) language plpgsql security definer set search_path = '' as $$
declare ground text := retention.basis_of(participant, moment);
begin
  if ground is null or retention.waits(participant) then return; end if;
  insert into participants.tombstone
  select p.id, p.reference, (moment at time zone 'Europe/Amsterdam')::date, ground
  from participants.participant p where p.id = participant
  on conflict do nothing;
  perform retention.erase_looks(participant);
  perform set_config('kring.erasing', participant::text, true);
  perform retention.delete_hers(participant, 0, 499);
  perform audit.erase('consent', e.id) from consents.event e where e.participant_id = participant;
  perform set_config('kring.erasing', participant::text, true);
  perform retention.delete_hers(participant, 501, 9999);
  delete from participants.joining j where participant in (j.one_id, j.other_id);
  delete from identity.session s where s.holder_id = participant;
  delete from identity.passkey k where k.holder_id = participant;
  return query with closed as (
    delete from access.entry e where e.participant_id = participant returning e.kind, e.subject_id
  ) select distinct closed.kind, closed.subject_id from closed;
  delete from participants.participant p where p.id = participant;
  perform set_config('kring.erasing', '', true);
end $$;

revoke execute on function retention.erase from public;
grant execute on function retention.erase to kring_reaction;
