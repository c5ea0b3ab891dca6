grant usage on schema access to kring_api, kring_reaction, kring_auditor;

alter table access.entry enable row level security;
create policy own_audience on access.entry for select to kring_api using (
  audience_id = (select access.reader()) and participant_id <> all ((select access.avoiding())::uuid[])
);
create policy reaction on access.entry to kring_reaction using (true);
grant select on access.entry to kring_api, kring_reaction;

alter table access.section enable row level security;
create policy own_audience on access.section for select to kring_api using (
  audience_id = (select access.reader()) and participant_id <> all ((select access.avoiding())::uuid[])
);
create policy reaction on access.section to kring_reaction using (true);
grant select on access.section to kring_api, kring_reaction;

alter table access.look enable row level security;
create policy own_audience on access.look for insert to kring_api with check (audience_id = (select access.reader()));
create policy her_own on access.look for select to kring_api
  using (participant_ids @> array[(select access.reader())]);
create policy auditor on access.look for select to kring_auditor using (true);
create policy joined on access.look for select to kring_api
  using (participant_ids && (select access.hers())::uuid[]);
grant select, insert on access.look to kring_api;
grant select on access.look to kring_auditor;
