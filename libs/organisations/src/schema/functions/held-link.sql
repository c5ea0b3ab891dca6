create or replace function organisations.held_link() returns text language sql stable as
  $$ select nullif(current_setting('kring.link', true), '') $$;

revoke execute on function organisations.held_link from public;
grant execute on function organisations.held_link to kring_api;
