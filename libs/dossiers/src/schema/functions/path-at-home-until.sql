create or replace function dossiers.path_at_home_until(participant uuid) returns date
language sql stable security definer set search_path = '' as $$
  select max(dossiers.path_until(partner.id))
  from participants.household h
  cross join lateral (select case participant when h.one_id then h.other_id else h.one_id end as id) partner
  where participant in (h.one_id, h.other_id) and h.municipality_id = (select organisations.own_id())
    and access.sees('participant', participant)
    and not participants.is_safe(h.one_id) and not participants.is_safe(h.other_id)
    and partner.id <> all ((select access.avoiding())::uuid[])
    and exists (
      select from access.section s
      where s.audience_id = h.municipality_id and s.participant_id = partner.id and s.category = 'path'
        and s.valid_until > now()
    )
$$;

revoke execute on function dossiers.path_at_home_until from public;
grant execute on function dossiers.path_at_home_until to kring_api;
