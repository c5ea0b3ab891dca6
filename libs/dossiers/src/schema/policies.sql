grant usage on schema dossiers to kring_api, kring_reaction;

alter table dossiers.section enable row level security;
-- access.reads, written out: called a row it costs three times as much. "offset 0" keeps it a probe, never a scan.
create policy seen on dossiers.section for select to kring_api
  using (participant_id = (select access.reader()) or exists (
    select from access.section s
    where s.audience_id = (select access.reader()) and s.participant_id = section.participant_id
      and s.category = section.category and s.valid_until > now() offset 0
  ));
create policy written on dossiers.section for insert to kring_api with check (access.reads(participant_id, category) and access.works_with(participant_id));
create policy rewritten on dossiers.section for update to kring_api using (access.reads(participant_id, category) and access.works_with(participant_id));
create policy joined on dossiers.section for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
create policy written_by_her on dossiers.section for insert to kring_api
  with check (dossiers.writes_herself(participant_id, category) and written_by is null);
create policy rewritten_by_her on dossiers.section for update to kring_api
  using (dossiers.writes_herself(participant_id, category)) with check (written_by is null);
grant select, insert, update on dossiers.section to kring_api;

alter table dossiers.section_history enable row level security;
create policy seen on dossiers.section_history for select to kring_api
  using (access.reads(participant_id, category) or participant_id = (select access.reader()));
create policy written on dossiers.section_history for insert to kring_api
  with check (access.reads(participant_id, category) and access.works_with(participant_id));
create policy joined on dossiers.section_history for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
create policy written_by_her on dossiers.section_history for insert to kring_api
  with check (dossiers.writes_herself(participant_id, category) and written_by is null);
grant select, insert on dossiers.section_history to kring_api;

alter table dossiers.correction enable row level security;
create policy hers on dossiers.correction for select to kring_api using (participant_id = (select access.reader()));
create policy asked on dossiers.correction for insert to kring_api
  with check (participant_id = (select access.reader()) and state = 'asked');
create policy kept_by_law on dossiers.correction for select to kring_api
  using (access.reads(participant_id, category) and consents.keeps_by_law(participant_id));
create policy decided on dossiers.correction for update to kring_api
  using (access.reads(participant_id, category) and consents.keeps_by_law(participant_id));
create policy reaction on dossiers.correction for select to kring_reaction using (true);
create policy joined on dossiers.correction for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert, update (state, ground, decided_at, decided_by) on dossiers.correction to kring_api;
grant select on dossiers.correction to kring_reaction;

alter table dossiers.correction_told enable row level security;
create policy hers on dossiers.correction_told for select to kring_api
  using (participant_id = (select access.reader()));
create policy reaction on dossiers.correction_told to kring_reaction using (true);
create policy joined on dossiers.correction_told for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select on dossiers.correction_told to kring_api;
grant select, insert on dossiers.correction_told to kring_reaction;
