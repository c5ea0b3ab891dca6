do $$
declare wanted text;
begin
  foreach wanted in array array['kring_api', 'kring_relay', 'kring_reaction', 'kring_auditor'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin nosuperuser nobypassrls', wanted);
    end if;
  end loop;
end $$;

create schema reads;
