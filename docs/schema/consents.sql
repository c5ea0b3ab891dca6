-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table consents.acquaintance (
  participant_id uuid not null,
  organisation_id uuid not null,
  known_id uuid not null,
  purpose text not null,
  valid_until timestamp with time zone not null,
  constraint acquaintance_pkey PRIMARY KEY (participant_id, organisation_id, known_id),
  constraint acquaintance_known_id_fkey FOREIGN KEY (known_id) REFERENCES organisations.organisation(id),
  constraint acquaintance_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint acquaintance_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id)
);
alter table consents.acquaintance enable row level security;
create policy made on consents.acquaintance for insert to kring_api with check (access.sees('participant'::text, participant_id));
create policy seen on consents.acquaintance for select to kring_api using ((access.serves(participant_id, organisation_id) AND (NOT participants.is_safe(participant_id))));
grant insert, select on consents.acquaintance to kring_api;

create table consents.consent_grant (
  id uuid not null,
  participant_id uuid not null,
  recipient_id uuid not null,
  purpose text not null,
  category text not null,
  basis text not null,
  capacity text not null,
  event_id uuid,
  assurance text,
  valid_from timestamp with time zone not null default now(),
  valid_until timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint consent_grant_pkey PRIMARY KEY (id),
  constraint consent_grant_assurance_check CHECK ((assurance = ANY (ARRAY['high'::text, 'low'::text]))),
  constraint consent_grant_basis_check CHECK ((basis = ANY (ARRAY['public-task'::text, 'consent'::text]))),
  constraint consent_grant_capacity_check CHECK ((capacity = ANY (ARRAY['controller'::text, 'processor'::text]))),
  constraint consent_grant_check CHECK (((basis = 'public-task'::text) OR ((event_id IS NOT NULL) AND (assurance IS NOT NULL)))),
  constraint consent_grant_check1 CHECK (((basis = 'public-task'::text) OR (valid_until <= (valid_from + '366 days'::interval)))),
  constraint consent_grant_event_id_fkey FOREIGN KEY (event_id) REFERENCES consents.event(id),
  constraint consent_grant_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint consent_grant_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES organisations.organisation(id)
);
CREATE INDEX grant_event ON consents.consent_grant USING btree (event_id);
CREATE INDEX grant_expiry ON consents.consent_grant USING btree (valid_until) WHERE ((ended_at IS NULL) AND (basis = 'consent'::text));
CREATE INDEX grant_flow ON consents.consent_grant USING btree (participant_id, recipient_id) WHERE (ended_at IS NULL);
CREATE INDEX grant_person ON consents.consent_grant USING btree (participant_id);
CREATE TRIGGER only_possible AFTER INSERT OR UPDATE OF recipient_id, purpose, basis, category ON consents.consent_grant FOR EACH ROW EXECUTE FUNCTION consents.refuse_impossible_grant();
alter table consents.consent_grant enable row level security;
create policy ended on consents.consent_grant for update to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy given on consents.consent_grant for insert to kring_api with check (((participant_id = ( SELECT access.reader() AS reader)) OR ((basis = 'public-task'::text) AND access.serves(participant_id, recipient_id))));
create policy joined on consents.consent_grant for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy reaction on consents.consent_grant for all to kring_reaction using (true);
create policy seen on consents.consent_grant for select to kring_api using (((participant_id = ( SELECT access.reader() AS reader)) OR access.serves(participant_id, recipient_id)));
grant insert, select, update on consents.consent_grant to kring_api;
grant select on consents.consent_grant to kring_reaction;
grant update (ended_at) on consents.consent_grant to kring_reaction;

create table consents.erasure (
  id uuid not null,
  participant_id uuid not null,
  state text not null default 'asked'::text,
  law text,
  asked_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  constraint erasure_pkey PRIMARY KEY (id),
  constraint erasure_check CHECK (((state = 'refused'::text) = (law IS NOT NULL))),
  constraint erasure_check1 CHECK ((((state = 'asked'::text) = (decided_at IS NULL)) AND ((decided_at IS NULL) = (decided_by IS NULL)))),
  constraint erasure_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES organisations.organisation(id),
  constraint erasure_law_check CHECK ((law = ANY (ARRAY['public-task'::text, 'archive-act'::text, 'legal-claim'::text]))),
  constraint erasure_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint erasure_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text])))
);
CREATE INDEX erasure_person ON consents.erasure USING btree (participant_id, asked_at);
CREATE UNIQUE INDEX one_open_erasure ON consents.erasure USING btree (participant_id) WHERE (state = 'asked'::text);
CREATE TRIGGER decided_once BEFORE UPDATE ON consents.erasure FOR EACH ROW WHEN ((old.state <> 'asked'::text)) EXECUTE FUNCTION access.refuse_change();
alter table consents.erasure enable row level security;
create policy asked on consents.erasure for insert to kring_api with check (((participant_id = ( SELECT access.reader() AS reader)) AND (state = 'asked'::text)));
create policy decided on consents.erasure for update to kring_api using ((access.sees('participant'::text, participant_id) AND consents.keeps_by_law(participant_id)));
create policy hers on consents.erasure for select to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy joined on consents.erasure for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy kept_by_law on consents.erasure for select to kring_api using ((access.sees('participant'::text, participant_id) AND consents.keeps_by_law(participant_id)));
grant insert, select on consents.erasure to kring_api;
grant update (decided_at, decided_by, law, state) on consents.erasure to kring_api;

create table consents.event (
  id uuid not null,
  question_id uuid,
  participant_id uuid not null,
  recipient_id uuid not null,
  purpose text not null,
  state text not null,
  categories text[] not null,
  entity text not null,
  notice_hash text,
  notice_version text,
  language text,
  assurance text,
  way text,
  recorded_by uuid,
  private_talk_offered boolean,
  at timestamp with time zone not null default now(),
  constraint event_pkey PRIMARY KEY (id),
  constraint event_assurance_check CHECK ((assurance = ANY (ARRAY['high'::text, 'low'::text]))),
  constraint event_check CHECK (((way IS NULL) OR (way = ANY (ARRAY['own-phone'::text, 'card'::text])) OR (recorded_by IS NOT NULL))),
  constraint event_check1 CHECK (((state <> ALL (ARRAY['ConsentGiven'::text, 'RenewedConsentGiven'::text, 'ConsentRefused'::text, 'RequestDeferred'::text])) OR ((entity = 'participant'::text) AND (way IS NOT NULL) AND (private_talk_offered IS NOT NULL) AND (assurance IS NOT NULL) AND (notice_hash IS NOT NULL) AND (notice_version IS NOT NULL) AND (language IS NOT NULL)))),
  constraint event_entity_check CHECK ((entity = ANY (ARRAY['participant'::text, 'member'::text, 'system'::text]))),
  constraint event_notice_hash_notice_version_language_fkey FOREIGN KEY (notice_hash, notice_version, language) REFERENCES consents.notice(hash, version, language),
  constraint event_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint event_purpose_check CHECK ((purpose <> 'integration-task'::text)),
  constraint event_question_id_fkey FOREIGN KEY (question_id) REFERENCES consents.question(id),
  constraint event_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES organisations.organisation(id),
  constraint event_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES organisations.organisation(id),
  constraint event_state_check CHECK ((state = ANY (ARRAY['ConsentRequested'::text, 'ConsentGiven'::text, 'RenewedConsentGiven'::text, 'ConsentRefused'::text, 'RequestDeferred'::text, 'ConsentWithdrawn'::text, 'ConsentRevoked'::text, 'ConsentExpired'::text]))),
  constraint event_way_check CHECK ((way = ANY (ARRAY['own-phone'::text, 'card'::text, 'desk'::text, 'interpreter'::text, 'paper'::text])))
);
CREATE INDEX event_notice ON consents.event USING btree (notice_hash);
CREATE INDEX event_person ON consents.event USING btree (participant_id, at);
CREATE INDEX event_question ON consents.event USING btree (question_id);
CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON consents.event FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
CREATE TRIGGER waits_for_seal AFTER INSERT ON consents.event REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit.wait_for_seal('consent');
alter table consents.event enable row level security;
create policy added on consents.event for insert to kring_api with check ((((entity = 'participant'::text) AND (participant_id = ( SELECT access.reader() AS reader))) OR ((entity = 'member'::text) AND (state = 'ConsentRequested'::text) AND access.sees('participant'::text, participant_id))));
create policy auditor on consents.event for select to kring_auditor using (true);
create policy hers on consents.event for select to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy joined on consents.event for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy reaction on consents.event for select to kring_reaction using (true);
create policy revoked on consents.event for insert to kring_reaction with check (((entity = 'system'::text) AND (state = ANY (ARRAY['ConsentRevoked'::text, 'ConsentExpired'::text]))));
grant insert, select on consents.event to kring_api;
grant select on consents.event to kring_auditor;
grant insert, select on consents.event to kring_reaction;

create table consents.may_have (
  kind text not null,
  purpose text not null,
  basis text not null,
  category text not null,
  constraint may_have_pkey PRIMARY KEY (kind, purpose, basis, category)
);

create table consents.notice (
  hash text not null,
  version text not null,
  language text not null,
  text text not null,
  constraint notice_pkey PRIMARY KEY (hash),
  constraint notice_check CHECK ((hash = translate(rtrim(encode(sha256(convert_to(text, 'UTF8'::name)), 'base64'::text), '='::text), '+/'::text, '-_'::text))),
  constraint notice_check1 CHECK ((version = ((text)::jsonb ->> 0))),
  constraint notice_check2 CHECK ((language = ((text)::jsonb ->> 1))),
  constraint notice_hash_version_language_key UNIQUE (hash, version, language)
);
CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON consents.notice FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
alter table consents.notice enable row level security;
create policy joined on consents.notice for select to kring_api using ((EXISTS ( SELECT
   FROM consents.event e
  WHERE ((e.notice_hash = notice.hash) AND (e.participant_id = ANY (( SELECT access.hers() AS hers)::uuid[]))))));
create policy kept on consents.notice for insert to kring_api with check ((EXISTS ( SELECT
   FROM participants.participant p
  WHERE (p.id = ( SELECT access.reader() AS reader)))));
create policy read_by_her on consents.notice for select to kring_api using ((EXISTS ( SELECT
   FROM consents.event e
  WHERE ((e.notice_hash = notice.hash) AND (e.participant_id = ( SELECT access.reader() AS reader))))));
grant insert, select on consents.notice to kring_api;

create table consents.objection (
  id uuid not null,
  participant_id uuid not null,
  says text not null,
  state text not null default 'made'::text,
  ground text,
  made_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  constraint objection_pkey PRIMARY KEY (id),
  constraint objection_check CHECK (((state = 'dismissed'::text) = (ground IS NOT NULL))),
  constraint objection_check1 CHECK ((((state = 'made'::text) = (decided_at IS NULL)) AND ((decided_at IS NULL) = (decided_by IS NULL)))),
  constraint objection_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES organisations.organisation(id),
  constraint objection_ground_check CHECK ((ground = ANY (ARRAY['overriding-interest'::text, 'legal-claim'::text]))),
  constraint objection_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint objection_says_check CHECK ((length(says) <= 500)),
  constraint objection_state_check CHECK ((state = ANY (ARRAY['made'::text, 'upheld'::text, 'dismissed'::text])))
);
CREATE INDEX objection_person ON consents.objection USING btree (participant_id, made_at);
CREATE UNIQUE INDEX one_open_objection ON consents.objection USING btree (participant_id) WHERE (state = 'made'::text);
CREATE TRIGGER decided_once BEFORE UPDATE ON consents.objection FOR EACH ROW WHEN ((old.state <> 'made'::text)) EXECUTE FUNCTION access.refuse_change();
alter table consents.objection enable row level security;
create policy decided on consents.objection for update to kring_api using ((access.sees('participant'::text, participant_id) AND consents.keeps_by_law(participant_id)));
create policy hers on consents.objection for select to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy joined on consents.objection for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy kept_by_law on consents.objection for select to kring_api using ((access.sees('participant'::text, participant_id) AND consents.keeps_by_law(participant_id)));
create policy made on consents.objection for insert to kring_api with check (((participant_id = ( SELECT access.reader() AS reader)) AND (state = 'made'::text)));
create policy reaction on consents.objection for select to kring_reaction using (true);
grant insert, select on consents.objection to kring_api;
grant select on consents.objection to kring_reaction;
grant update (decided_at, decided_by, ground, state) on consents.objection to kring_api;

create table consents.obligation (
  id uuid not null,
  organisation_id uuid not null,
  reference text not null,
  received_as text[] not null,
  made_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  answer text,
  law text,
  law_note text,
  answered_at timestamp with time zone,
  answered_by uuid,
  escalated_at timestamp with time zone,
  constraint obligation_pkey PRIMARY KEY (id),
  constraint obligation_answer_check CHECK ((answer = ANY (ARRAY['erased'::text, 'kept'::text]))),
  constraint obligation_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES organisations.member(id),
  constraint obligation_check CHECK ((due_at > made_at)),
  constraint obligation_check1 CHECK ((((answer IS NULL) = (answered_at IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL)))),
  constraint obligation_check2 CHECK (((NOT (answer IS DISTINCT FROM 'kept'::text)) = (law IS NOT NULL))),
  constraint obligation_check3 CHECK (((NOT (law IS DISTINCT FROM 'other'::text)) = (law_note IS NOT NULL))),
  constraint obligation_law_check CHECK ((law = ANY (ARRAY['fiscal-record'::text, 'legal-claim'::text, 'medical-treatment'::text, 'archive-act'::text, 'other'::text]))),
  constraint obligation_law_note_check CHECK ((length(law_note) <= 200)),
  constraint obligation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint obligation_organisation_id_reference_key UNIQUE (organisation_id, reference),
  constraint obligation_received_as_check CHECK ((cardinality(received_as) > 0))
);
CREATE INDEX obligation_answered_by ON consents.obligation USING btree (answered_by);
CREATE INDEX obligation_due ON consents.obligation USING btree (due_at) WHERE ((answered_at IS NULL) AND (escalated_at IS NULL));
CREATE TRIGGER answered_once BEFORE UPDATE ON consents.obligation FOR EACH ROW WHEN ((old.answered_at IS NOT NULL)) EXECUTE FUNCTION access.refuse_change();
alter table consents.obligation enable row level security;
create policy answered on consents.obligation for update to kring_api using ((organisation_id = ( SELECT consents.answers_for() AS answers_for)));
create policy hers on consents.obligation for select to kring_api using ((id IN ( SELECT a.obligation_id
   FROM consents.obligation_about a)));
create policy owed on consents.obligation for select to kring_api using ((organisation_id = ( SELECT consents.answers_for() AS answers_for)));
create policy reaction on consents.obligation for all to kring_reaction using (true);
grant select on consents.obligation to kring_api;
grant insert, select on consents.obligation to kring_reaction;
grant update (answer, answered_at, answered_by, law, law_note) on consents.obligation to kring_api;
grant update (escalated_at) on consents.obligation to kring_reaction;

create table consents.obligation_about (
  obligation_id uuid not null,
  event_id uuid not null,
  participant_id uuid not null,
  constraint obligation_about_pkey PRIMARY KEY (obligation_id),
  constraint obligation_about_event_id_fkey FOREIGN KEY (event_id) REFERENCES consents.event(id),
  constraint obligation_about_event_id_key UNIQUE (event_id),
  constraint obligation_about_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES consents.obligation(id),
  constraint obligation_about_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id)
);
CREATE INDEX obligation_about_person ON consents.obligation_about USING btree (participant_id);
alter table consents.obligation_about enable row level security;
create policy hers on consents.obligation_about for select to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy joined on consents.obligation_about for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy reaction on consents.obligation_about for all to kring_reaction using (true);
grant select on consents.obligation_about to kring_api;
grant insert, select on consents.obligation_about to kring_reaction;

create table consents.question (
  id uuid not null,
  participant_id uuid not null,
  recipient_id uuid not null,
  purpose text not null,
  required text[] not null,
  optional text[] not null,
  topic text,
  subject_id uuid not null,
  until timestamp with time zone not null,
  asked_by uuid,
  asked_at timestamp with time zone not null default now(),
  answered_at timestamp with time zone,
  constraint question_pkey PRIMARY KEY (id),
  constraint question_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES organisations.organisation(id),
  constraint question_check CHECK (((purpose = 'contact'::text) OR ((asked_by IS NOT NULL) AND (topic IS NOT NULL)))),
  constraint question_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint question_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES organisations.organisation(id),
  constraint question_required_check CHECK ((cardinality(required) > 0))
);
CREATE INDEX question_contact ON consents.question USING btree (participant_id, recipient_id) WHERE (purpose = 'contact'::text);
CREATE INDEX question_person ON consents.question USING btree (participant_id);
CREATE INDEX question_waiting ON consents.question USING btree (participant_id) WHERE (answered_at IS NULL);
CREATE TRIGGER only_possible AFTER INSERT OR UPDATE OF recipient_id, purpose, required, optional ON consents.question FOR EACH ROW EXECUTE FUNCTION consents.refuse_impossible_question();
alter table consents.question enable row level security;
create policy answered on consents.question for update to kring_api using (consents.asks_her(participant_id, recipient_id));
create policy asked on consents.question for insert to kring_api with check (access.sees('participant'::text, participant_id));
create policy asked_herself on consents.question for insert to kring_api with check (((participant_id = ( SELECT access.reader() AS reader)) AND (asked_by IS NULL) AND (purpose = 'contact'::text)));
create policy closed on consents.question for update to kring_reaction using (true);
create policy hers on consents.question for select to kring_api using (consents.asks_her(participant_id, recipient_id));
create policy reaction on consents.question for select to kring_reaction using (true);
grant insert, select, update on consents.question to kring_api;
grant select on consents.question to kring_reaction;
grant update (answered_at) on consents.question to kring_reaction;

create function consents.answers_for()
  returns uuid language sql stable security definer;
grant execute on function consents.answers_for to kring_api;

create function consents.asked_contact(participant uuid)
  returns TABLE(municipality_id uuid, asked_at timestamp with time zone) language sql stable security definer;
grant execute on function consents.asked_contact to kring_api;

create function consents.asks_her(participant uuid, recipient uuid)
  returns boolean language sql stable;
grant execute on function consents.asks_her to kring_api;

create function consents.events_of(asked consents.question)
  returns SETOF consents.event language sql stable;
grant execute on function consents.events_of to kring_api;

create function consents.is_kept_by_law(participant uuid)
  returns boolean language sql stable security definer;
grant execute on function consents.is_kept_by_law to kring_api;

create function consents.keeps_by_law(participant uuid)
  returns boolean language sql stable;
grant execute on function consents.keeps_by_law to kring_api;

create function consents.may_reach(asked consents.question)
  returns boolean language sql stable;
grant execute on function consents.may_reach to kring_api;

create function consents.refuse_impossible(recipient uuid, wanted text, ground text, categories text[])
  returns void language plpgsql volatile security definer;
grant execute on function consents.refuse_impossible to kring_api, kring_reaction;

create function consents.refuse_impossible_grant()
  returns trigger language plpgsql volatile;

create function consents.refuse_impossible_question()
  returns trigger language plpgsql volatile;

create function consents.state_of(asked consents.question)
  returns text language sql stable;
grant execute on function consents.state_of to kring_api;
