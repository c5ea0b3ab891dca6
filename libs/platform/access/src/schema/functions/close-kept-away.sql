-- Run as the participant, it closes what their list closes, and says every subject that somebody may have open of either
-- of their records: of the other one nothing is closed, it is hidden.
create or replace function access.close_kept_away() returns table (kind text, subject_id uuid)
language sql security definer set search_path = '' as $$
  with named as (
    select e.audience_id, e.kind, e.subject_id,
      e.participant_id = (select access.reader())
        and access.keeps_away(e.participant_id, e.organisation_id, e.audience_id) as kept
    from access.entry e
    where e.participant_id = any (access.hers()) and e.organisation_id is not null
  ), entries as (
    delete from access.entry e using named n
    where n.kept and e.audience_id = n.audience_id and e.kind = n.kind and e.subject_id = n.subject_id
  ), sections as (
    delete from access.section s
    where s.participant_id = (select access.reader())
      and access.keeps_away(s.participant_id, s.organisation_id, s.audience_id)
  )
  select distinct named.kind, named.subject_id from named
$$;

revoke execute on function access.close_kept_away from public;
grant execute on function access.close_kept_away to kring_api;
