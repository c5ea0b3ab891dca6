create or replace function dossiers.path_until(participant uuid) returns date language sql stable as $$
  select coalesce((s.content->>'endedOn')::date, case when s.content->>'route' <> 'none' then 'infinity'::date else (
    select max(least((h.content->>'endedOn')::date, h.replaced_on))
    from (
      select content,
        (lead(written_at) over (order by version) at time zone 'Europe/Amsterdam')::date as replaced_on
      from dossiers.section_history where participant_id = participant and category = 'path'
    ) h
    where h.content->>'route' <> 'none'
  ) end)
  from dossiers.section s where s.participant_id = participant and s.category = 'path'
$$;

revoke execute on function dossiers.path_until from public;
