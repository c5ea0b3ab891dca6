-- Her page closes for everyone of an organisation; what was asked of it stays in the inbox of its coordinators.
create or replace function access.close_page(participant uuid, organisation uuid)
returns table (kind text, subject_id uuid) language sql security definer set search_path = '' as $$
  with sections as (
    delete from access.section where participant_id = participant and organisation_id = organisation
  ), entries as (
    delete from access.entry e
    where e.participant_id = participant and e.organisation_id = organisation
      and (e.kind = 'participant' or e.audience_id <> organisation)
    returning e.kind, e.subject_id
  )
  select distinct entries.kind, entries.subject_id from entries
$$;

revoke execute on function access.close_page from public;
grant execute on function access.close_page to kring_reaction;
