-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table outcomes.attachment (
  id uuid not null,
  note_id uuid not null,
  participant_id uuid not null,
  category text not null,
  place integer not null,
  name text not null,
  content_type text not null,
  size integer not null,
  sha256 bytea not null,
  content bytea not null,
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_check CHECK ((((size >= 1) AND (size <= 5242880)) AND (size = octet_length(content)))),
  constraint attachment_check1 CHECK ((sha256 = sha256(content))),
  constraint attachment_content_type_check CHECK ((content_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'::text]))),
  constraint attachment_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint attachment_note_id_fkey FOREIGN KEY (note_id) REFERENCES outcomes.note(id),
  constraint attachment_note_id_place_key UNIQUE (note_id, place),
  constraint attachment_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint attachment_place_check CHECK (((place >= 1) AND (place <= 5)))
);
CREATE INDEX attachment_person ON outcomes.attachment USING btree (participant_id);
alter table outcomes.attachment enable row level security;
create policy added on outcomes.attachment for insert to kring_api with check ((EXISTS ( SELECT
   FROM outcomes.note n
  WHERE ((n.id = attachment.note_id) AND (n.participant_id = attachment.participant_id) AND (n.category = attachment.category) AND access.serves(n.participant_id, n.organisation_id) AND ((n.reach = 'internal'::text) OR access.reads(n.participant_id, n.category))))));
create policy seen on outcomes.attachment for select to kring_api using ((EXISTS ( SELECT
   FROM outcomes.note n
  WHERE (n.id = attachment.note_id))));
grant insert, select on outcomes.attachment to kring_api;

create table outcomes.note (
  id uuid not null,
  participant_id uuid not null,
  organisation_id uuid not null,
  written_by uuid not null,
  category text not null,
  reach text not null,
  text text not null,
  written_at timestamp with time zone not null,
  constraint note_pkey PRIMARY KEY (id),
  constraint note_category_check CHECK ((category = ANY (ARRAY['identity'::text, 'contact'::text, 'language'::text, 'care'::text, 'path'::text, 'work'::text, 'wishes'::text, 'progress'::text]))),
  constraint note_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint note_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint note_reach_check CHECK ((reach = ANY (ARRAY['internal'::text, 'shared'::text]))),
  constraint note_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000))),
  constraint note_written_by_fkey FOREIGN KEY (written_by) REFERENCES organisations.member(id)
);
CREATE INDEX note_member ON outcomes.note USING btree (written_by);
CREATE INDEX note_person ON outcomes.note USING btree (participant_id, written_at);
CREATE TRIGGER is_kept AFTER INSERT ON outcomes.note FOR EACH ROW EXECUTE FUNCTION outcomes.note_writer();
alter table outcomes.note enable row level security;
create policy hers on outcomes.note for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy seen on outcomes.note for select to kring_api using ((access.works_with(participant_id) AND (access.serves(participant_id, organisation_id) OR ((reach = 'shared'::text) AND access.reads(participant_id, category)))));
create policy written on outcomes.note for insert to kring_api with check ((access.works_with(participant_id) AND access.serves(participant_id, organisation_id) AND ((reach = 'internal'::text) OR access.reads(participant_id, category))));
grant insert, select on outcomes.note to kring_api;

create table outcomes.report (
  id uuid not null,
  attempt_id uuid not null,
  participant_id uuid not null,
  organisation_id uuid not null,
  written_by uuid not null,
  mood text not null,
  hours numeric not null,
  next_step text not null,
  note text,
  written_at timestamp with time zone not null default now(),
  constraint report_pkey PRIMARY KEY (id),
  constraint report_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id),
  constraint report_hours_check CHECK (((hours > (0)::numeric) AND (hours <= (12)::numeric))),
  constraint report_mood_check CHECK ((mood = ANY (ARRAY['hard'::text, 'ordinary'::text, 'good'::text]))),
  constraint report_next_step_check CHECK ((next_step = ANY (ARRAY['again'::text, 'call-me'::text, 'stop'::text]))),
  constraint report_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint report_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint report_written_by_fkey FOREIGN KEY (written_by) REFERENCES organisations.member(id)
);
CREATE INDEX report_attempt ON outcomes.report USING btree (attempt_id, written_at);
CREATE INDEX report_member ON outcomes.report USING btree (written_by);
CREATE INDEX report_person ON outcomes.report USING btree (participant_id, written_at);
alter table outcomes.report enable row level security;
create policy joined on outcomes.report for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy seen on outcomes.report for select to kring_api using ((access.sees('attempt'::text, attempt_id) OR (participant_id = ( SELECT access.reader() AS reader))));
create policy written on outcomes.report for insert to kring_api with check (access.sees('attempt'::text, attempt_id));
grant insert, select on outcomes.report to kring_api;

create table outcomes.result (
  attempt_id uuid not null,
  referral_id uuid not null,
  participant_id uuid not null,
  organisation_id uuid not null,
  started_at timestamp with time zone,
  attended_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_as text,
  told_reason text,
  ladder_before integer,
  ladder_after integer,
  constraint result_pkey PRIMARY KEY (attempt_id),
  constraint result_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id),
  constraint result_check CHECK (((ended_at IS NULL) = (ended_as IS NULL))),
  constraint result_ended_as_check CHECK ((ended_as = ANY (ARRAY['completed'::text, 'stopped'::text]))),
  constraint result_ladder_after_check CHECK (((ladder_after >= 1) AND (ladder_after <= 6))),
  constraint result_ladder_before_check CHECK (((ladder_before >= 1) AND (ladder_before <= 6))),
  constraint result_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint result_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint result_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id),
  constraint result_told_reason_check CHECK ((told_reason = ANY (ARRAY['found-work'::text, 'moved'::text, 'no-childcare'::text, 'other-help'::text, 'other'::text])))
);
CREATE INDEX result_person ON outcomes.result USING btree (participant_id);
CREATE INDEX result_referral ON outcomes.result USING btree (referral_id);
alter table outcomes.result enable row level security;
create policy begun on outcomes.result for insert to kring_api with check (access.sees('attempt'::text, attempt_id));
create policy measured on outcomes.result for update to kring_api using (access.sees('attempt'::text, attempt_id));
create policy reaction on outcomes.result for all to kring_reaction using (true);
create policy seen on outcomes.result for select to kring_api using ((access.sees('attempt'::text, attempt_id) OR (participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])) OR (access.sees('referral'::text, referral_id) AND access.reads(participant_id, 'progress'::text))));
grant insert, select on outcomes.result to kring_api;
grant insert, select, update on outcomes.result to kring_reaction;
grant update (ladder_after, ladder_before) on outcomes.result to kring_api;

create function outcomes.note_writer()
  returns trigger language plpgsql volatile security definer;
