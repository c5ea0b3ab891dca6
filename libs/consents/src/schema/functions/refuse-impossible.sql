create or replace function consents.refuse_impossible(recipient uuid, wanted text, ground text, categories text[])
returns void language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from unnest(categories) asked, organisations.organisation o
    where o.id = recipient and not exists (
      select from consents.may_have h
      where h.kind = o.kind and h.purpose = wanted and h.basis = ground and h.category = asked
    )
  ) then
    raise exception 'this organisation may never have this, for this purpose, on this basis' using errcode = '23514';
  end if;
end $$;

revoke execute on function consents.refuse_impossible from public;
grant execute on function consents.refuse_impossible to kring_api, kring_reaction;
