grant usage on schema outcomes to kring_api, kring_reaction;

alter table outcomes.report enable row level security;
create policy seen on outcomes.report for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = (select access.reader()));
create policy written on outcomes.report for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy joined on outcomes.report for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert on outcomes.report to kring_api;

alter table outcomes.result enable row level security;
create policy seen on outcomes.result for select to kring_api using (
  access.sees('attempt', attempt_id) or participant_id = any ((select access.hers())::uuid[])
  or (access.sees('referral', referral_id) and access.reads(participant_id, 'progress'))
);
create policy begun on outcomes.result for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy measured on outcomes.result for update to kring_api using (access.sees('attempt', attempt_id));
create policy reaction on outcomes.result to kring_reaction using (true);
grant select, insert, update (ladder_before, ladder_after) on outcomes.result to kring_api;
grant select, insert, update on outcomes.result to kring_reaction;

alter table outcomes.note enable row level security;
create policy hers on outcomes.note for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
create policy seen on outcomes.note for select to kring_api using (
  access.works_with(participant_id) and (
    access.serves(participant_id, organisation_id) or reach = 'shared' and access.reads(participant_id, category)
  )
);
create policy written on outcomes.note for insert to kring_api with check (
  access.works_with(participant_id) and access.serves(participant_id, organisation_id)
  and (reach = 'internal' or access.reads(participant_id, category))
);
grant select, insert on outcomes.note to kring_api;

alter table outcomes.attachment enable row level security;
create policy seen on outcomes.attachment for select to kring_api
  using (exists (select from outcomes.note n where n.id = note_id));
create policy added on outcomes.attachment for insert to kring_api with check (exists (
  select from outcomes.note n
  where n.id = note_id and n.participant_id = attachment.participant_id and n.category = attachment.category
    and access.serves(n.participant_id, n.organisation_id)
    and (n.reach = 'internal' or access.reads(n.participant_id, n.category))
));
grant select, insert on outcomes.attachment to kring_api;
