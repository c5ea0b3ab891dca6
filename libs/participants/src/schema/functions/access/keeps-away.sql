-- Declared by access: whether a participant keeps away an organisation, or somebody, named as a member of it or by the
-- account, which says who that is in whichever organisation. The municipality that added a record keeps what it has by law.
create or replace function access.keeps_away(
  participant uuid, organisation uuid, member uuid default null, account uuid default null
) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from participants.keep_away k
    left join organisations.member named on named.id = k.member_id
    where k.participant_id = any (access.same_as(participant)) and k.until is null and (
      k.organisation_id = organisation and not exists (
        select from participants.participant p where p.id = participant and p.added_by = organisation
      ) or k.member_id = member or named.account_id = account
      or named.account_id = (select m.account_id from organisations.member m where m.id = member)
    )
  )
$$;

revoke execute on function access.keeps_away from public;
grant execute on function access.keeps_away to kring_api, kring_reaction;
