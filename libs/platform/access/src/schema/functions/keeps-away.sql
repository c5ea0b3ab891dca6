-- Whom she keeps away she keeps away in each organisation that he works for: the account says who he is.
create or replace function access.keeps_away(participant uuid, organisation uuid, member uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from access.keep_away k
    where k.participant_id = any (access.same_as(participant)) and k.until is null and (
      k.organisation_id = organisation and not exists (
        select from participants.participant p where p.id = participant and p.added_by = organisation
      ) or k.member_id = member or exists (
        select from organisations.member named, organisations.member coming
        where named.id = k.member_id and coming.id = member and named.account_id = coming.account_id
      )
    )
  )
$$;

revoke execute on function access.keeps_away from public;
grant execute on function access.keeps_away to kring_api, kring_reaction;
