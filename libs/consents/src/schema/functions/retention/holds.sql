create or replace function retention.holds(participant uuid, wanted text) returns boolean language sql stable as $$
  select exists (select from dossiers.section s where s.participant_id = participant and s.category = wanted)
    or exists (select from dossiers.section_history s where s.participant_id = participant and s.category = wanted)
    or exists (select from outcomes.note n where n.participant_id = participant and n.category = wanted)
    or wanted = 'contact' and exists (select from participants.reach r where r.participant_id = participant)
    or wanted = 'wishes' and exists (select from referrals.motivation m where m.participant_id = participant)
    or wanted = 'progress' and exists (select from outcomes.report r where r.participant_id = participant)
$$;

revoke execute on function retention.holds from public;
