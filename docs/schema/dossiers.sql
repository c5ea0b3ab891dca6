-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table dossiers.correction (
  id uuid not null,
  participant_id uuid not null,
  category text not null,
  says text not null,
  state text not null default 'asked'::text,
  ground text,
  asked_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  constraint correction_pkey PRIMARY KEY (id),
  constraint correction_check CHECK (((state = 'declined'::text) = (ground IS NOT NULL))),
  constraint correction_check1 CHECK ((((state = 'asked'::text) = (decided_at IS NULL)) AND ((decided_at IS NULL) = (decided_by IS NULL)))),
  constraint correction_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES organisations.organisation(id),
  constraint correction_ground_check CHECK ((ground = ANY (ARRAY['accurate'::text, 'professional-opinion'::text, 'official-record'::text]))),
  constraint correction_participant_id_category_fkey FOREIGN KEY (participant_id, category) REFERENCES dossiers.section(participant_id, category),
  constraint correction_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint correction_says_check CHECK ((length(says) <= 500)),
  constraint correction_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'corrected'::text, 'declined'::text])))
);
CREATE INDEX correction_person ON dossiers.correction USING btree (participant_id, category);
CREATE UNIQUE INDEX one_open_correction ON dossiers.correction USING btree (participant_id, category) WHERE (state = 'asked'::text);
CREATE TRIGGER decided_once BEFORE UPDATE ON dossiers.correction FOR EACH ROW WHEN ((old.state <> 'asked'::text)) EXECUTE FUNCTION access.refuse_change();
alter table dossiers.correction enable row level security;
create policy asked on dossiers.correction for insert to kring_api with check (((participant_id = ( SELECT access.reader() AS reader)) AND (state = 'asked'::text)));
create policy decided on dossiers.correction for update to kring_api using ((access.reads(participant_id, category) AND consents.keeps_by_law(participant_id)));
create policy hers on dossiers.correction for select to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy joined on dossiers.correction for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy kept_by_law on dossiers.correction for select to kring_api using ((access.reads(participant_id, category) AND consents.keeps_by_law(participant_id)));
create policy reaction on dossiers.correction for select to kring_reaction using (true);
grant insert, select on dossiers.correction to kring_api;
grant select on dossiers.correction to kring_reaction;
grant update (decided_at, decided_by, ground, state) on dossiers.correction to kring_api;

create table dossiers.correction_told (
  correction_id uuid not null,
  participant_id uuid not null,
  organisation_id uuid not null,
  constraint correction_told_pkey PRIMARY KEY (correction_id, organisation_id),
  constraint correction_told_correction_id_fkey FOREIGN KEY (correction_id) REFERENCES dossiers.correction(id) ON DELETE CASCADE,
  constraint correction_told_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint correction_told_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id)
);
CREATE INDEX correction_told_person ON dossiers.correction_told USING btree (participant_id);
alter table dossiers.correction_told enable row level security;
create policy hers on dossiers.correction_told for select to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy joined on dossiers.correction_told for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy reaction on dossiers.correction_told for all to kring_reaction using (true);
grant select on dossiers.correction_told to kring_api;
grant insert, select on dossiers.correction_told to kring_reaction;

create table dossiers.section (
  participant_id uuid not null,
  category text not null,
  content jsonb not null,
  version integer not null,
  written_by uuid,
  written_at timestamp with time zone not null default now(),
  corrected_at timestamp with time zone,
  constraint section_pkey PRIMARY KEY (participant_id, category),
  constraint section_category_check CHECK ((category = ANY (ARRAY['identity'::text, 'contact'::text, 'language'::text, 'care'::text, 'path'::text, 'work'::text, 'wishes'::text, 'progress'::text]))),
  constraint section_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint section_written_by_fkey FOREIGN KEY (written_by) REFERENCES organisations.member(id)
);
CREATE INDEX section_member ON dossiers.section USING btree (written_by);
alter table dossiers.section enable row level security;
create policy joined on dossiers.section for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy rewritten on dossiers.section for update to kring_api using ((access.reads(participant_id, category) AND access.works_with(participant_id)));
create policy rewritten_by_her on dossiers.section for update to kring_api using (dossiers.writes_herself(participant_id, category)) with check ((written_by IS NULL));
create policy seen on dossiers.section for select to kring_api using (((participant_id = ( SELECT access.reader() AS reader)) OR (EXISTS ( SELECT
   FROM access.section s
  WHERE ((s.audience_id = ( SELECT access.reader() AS reader)) AND (s.participant_id = section.participant_id) AND (s.category = section.category) AND (s.valid_until > now()))
 OFFSET 0))));
create policy written on dossiers.section for insert to kring_api with check ((access.reads(participant_id, category) AND access.works_with(participant_id)));
create policy written_by_her on dossiers.section for insert to kring_api with check ((dossiers.writes_herself(participant_id, category) AND (written_by IS NULL)));
grant insert, select, update on dossiers.section to kring_api;

create table dossiers.section_history (
  participant_id uuid not null,
  category text not null,
  version integer not null,
  content jsonb not null,
  written_by uuid,
  written_at timestamp with time zone not null default now(),
  constraint section_history_pkey PRIMARY KEY (participant_id, category, version),
  constraint section_history_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint section_history_written_by_fkey FOREIGN KEY (written_by) REFERENCES organisations.member(id)
);
CREATE INDEX section_history_member ON dossiers.section_history USING btree (written_by);
CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON dossiers.section_history FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
alter table dossiers.section_history enable row level security;
create policy joined on dossiers.section_history for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy seen on dossiers.section_history for select to kring_api using ((access.reads(participant_id, category) OR (participant_id = ( SELECT access.reader() AS reader))));
create policy written on dossiers.section_history for insert to kring_api with check ((access.reads(participant_id, category) AND access.works_with(participant_id)));
create policy written_by_her on dossiers.section_history for insert to kring_api with check ((dossiers.writes_herself(participant_id, category) AND (written_by IS NULL)));
grant insert, select on dossiers.section_history to kring_api;

create function dossiers.path_at_home_until(participant uuid)
  returns date language sql stable security definer;
grant execute on function dossiers.path_at_home_until to kring_api;

create function dossiers.path_until(participant uuid)
  returns date language sql stable;

create function dossiers.writes_herself(participant uuid, wanted text)
  returns boolean language sql stable;
grant execute on function dossiers.writes_herself to kring_api;
