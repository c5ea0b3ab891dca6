create or replace function access.who_sees(wanted text, subject uuid, needed text, audiences uuid[], holders uuid[])
returns table (audience uuid, holder uuid) language sql stable security definer set search_path = '' as $$
  select reader.audience, reader.holder
  from access.entry e
  join unnest(audiences, holders) as reader (audience, holder) on reader.audience = e.audience_id
  where e.kind = wanted and e.subject_id = subject and e.valid_until > now()
    and (needed is null or exists (
      select from access.section s
      where s.audience_id = e.audience_id and s.participant_id = e.participant_id
        and s.category = needed and s.valid_until > now()
    ))
    and not access.keeps_away(e.participant_id, e.organisation_id, account => reader.holder)
$$;

revoke execute on function access.who_sees from public;
grant execute on function access.who_sees to kring_api, kring_reaction;
