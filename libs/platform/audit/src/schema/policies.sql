grant usage on schema audit to kring_api, kring_reaction, kring_auditor;

alter table audit.line enable row level security;
create policy asked on audit.line for insert to kring_api
  with check (actor_kind in ('member', 'participant', 'link-holder', 'nobody'));
create policy worked on audit.line for insert to kring_reaction with check (actor_kind in ('reaction', 'chore'));
create policy auditor on audit.line for select to kring_auditor using (true);
grant insert on audit.line to kring_api, kring_reaction;
grant select on audit.line to kring_auditor;

alter table audit.unsealed enable row level security;
create policy auditor on audit.unsealed for select to kring_auditor using (true);
grant select on audit.unsealed to kring_auditor;

alter table audit.leaf enable row level security;
create policy auditor on audit.leaf for select to kring_auditor using (true);
grant select on audit.leaf to kring_auditor;

grant select on audit.seal to kring_auditor;
grant select, insert on audit.seal to kring_reaction;

grant select, insert on audit.kept_root to kring_reaction;
