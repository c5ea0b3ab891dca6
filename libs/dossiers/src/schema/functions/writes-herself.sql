create or replace function dossiers.writes_herself(participant uuid, wanted text) returns boolean language sql stable as $$
  select participant = (select access.reader()) and wanted in ('identity', 'contact', 'language')
    and not consents.is_kept_by_law(participant)
$$;

revoke execute on function dossiers.writes_herself from public;
grant execute on function dossiers.writes_herself to kring_api;
