grant usage on schema activities to kring_api, kring_reaction;

alter table activities.offer enable row level security;
create policy directory on activities.offer for select to kring_api using ((select access.reader()) is not null);
grant select on activities.offer to kring_api;

alter table activities.session enable row level security;
create policy directory on activities.session for select to kring_api using ((select access.reader()) is not null);
create policy place on activities.session for update to kring_api using ((select access.reader()) is not null);
create policy reaction on activities.session to kring_reaction using (true);
grant select, update (taken) on activities.session to kring_api, kring_reaction;

alter table activities.proposal enable row level security;
create policy seen on activities.proposal for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = (select access.reader()));
create policy proposed on activities.proposal for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy taken on activities.proposal for update to kring_api using (participant_id = (select access.reader()));
create policy reaction on activities.proposal to kring_reaction using (true);
create policy joined on activities.proposal for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert, update on activities.proposal to kring_api;
grant select, update on activities.proposal to kring_reaction;

alter table activities.enrolment enable row level security;
create policy seen on activities.enrolment for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = (select access.reader()));
create policy taken on activities.enrolment for insert to kring_api with check (participant_id = (select access.reader()));
create policy reaction on activities.enrolment to kring_reaction using (true);
create policy joined on activities.enrolment for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert on activities.enrolment to kring_api;
grant select, update on activities.enrolment to kring_reaction;
