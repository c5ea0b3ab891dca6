-- Both records of whom an organisation, or somebody who works for it, is kept away from.
create or replace function participants.kept_from(organisation uuid, members uuid[]) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select array(
    select p.id
    from participants.keep_away k, unnest(access.same_as(k.participant_id)) same
    join participants.participant p on p.id = same
    where k.until is null and (
      k.organisation_id = organisation and p.added_by is distinct from organisation or k.member_id = any (members)
    )
  )
$$;

revoke execute on function participants.kept_from from public;
