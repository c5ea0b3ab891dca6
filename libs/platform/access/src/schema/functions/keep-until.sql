-- Changes how long what is open stays open, and closes what no consent covers. It never opens anything.
create or replace function access.keep_until(participant uuid, organisation uuid, covered text[], ends timestamptz[])
returns void language sql security definer set search_path = '' as $$
  update access.section s set valid_until = k.ends
  from unnest(covered, ends) k(category, ends)
  where s.participant_id = participant and s.organisation_id = organisation and s.category = k.category
    and s.valid_until > now();
  delete from access.section
  where participant_id = participant and organisation_id = organisation and category <> all (covered);
  update access.entry set valid_until = (select max(e) from unnest(ends) e)
  where participant_id = participant and organisation_id = organisation and kind in ('participant', 'attempt')
    and box is distinct from 'done' and valid_until > now() and cardinality(ends) > 0;
$$;

revoke execute on function access.keep_until from public;
grant execute on function access.keep_until to kring_api, kring_reaction;
