-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table referrals.answer_clock (
  attempt_id uuid not null,
  participant_id uuid not null,
  recipient_id uuid not null,
  answer_by timestamp with time zone not null,
  reminders_at timestamp with time zone[] not null,
  acts_at timestamp with time zone,
  reminded_at timestamp with time zone,
  expired_at timestamp with time zone,
  constraint answer_clock_pkey PRIMARY KEY (attempt_id),
  constraint answer_clock_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id),
  constraint answer_clock_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint answer_clock_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES organisations.organisation(id)
);
CREATE INDEX answer_clock_due ON referrals.answer_clock USING btree (acts_at) WHERE (acts_at IS NOT NULL);
CREATE INDEX answer_clock_person ON referrals.answer_clock USING btree (participant_id);
CREATE INDEX answer_clock_recipient ON referrals.answer_clock USING btree (recipient_id);
alter table referrals.answer_clock enable row level security;
create policy hers on referrals.answer_clock for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy reaction on referrals.answer_clock for all to kring_reaction using (true);
grant select on referrals.answer_clock to kring_api;
grant insert, select, update on referrals.answer_clock to kring_reaction;

create table referrals.answer_link (
  id uuid not null,
  attempt_id uuid not null,
  participant_id uuid not null,
  member_id uuid not null,
  sender_id uuid not null,
  mail text not null,
  token_hash text not null,
  valid_until timestamp with time zone not null,
  codes_asked integer not null default 0,
  code_hash text,
  code_until timestamp with time zone,
  tries integer not null default 0,
  ticket_hash text,
  ticket_until timestamp with time zone,
  used_at timestamp with time zone,
  constraint answer_link_pkey PRIMARY KEY (id),
  constraint answer_link_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id),
  constraint answer_link_attempt_id_key UNIQUE (attempt_id),
  constraint answer_link_check CHECK (((code_hash IS NULL) = (code_until IS NULL))),
  constraint answer_link_check1 CHECK (((ticket_hash IS NULL) = (ticket_until IS NULL))),
  constraint answer_link_member_id_fkey FOREIGN KEY (member_id) REFERENCES organisations.member(id) ON DELETE CASCADE,
  constraint answer_link_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint answer_link_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES organisations.organisation(id),
  constraint answer_link_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX answer_link_member ON referrals.answer_link USING btree (member_id);
CREATE INDEX answer_link_person ON referrals.answer_link USING btree (participant_id);
alter table referrals.answer_link enable row level security;
create policy held on referrals.answer_link for all to kring_api using ((token_hash = ( SELECT organisations.held_link() AS held_link)));
create policy reaction on referrals.answer_link for all to kring_reaction using (true);
grant select on referrals.answer_link to kring_api;
grant insert, select on referrals.answer_link to kring_reaction;
grant update (code_hash, code_until, codes_asked, ticket_hash, ticket_until, tries, used_at) on referrals.answer_link to kring_api;
grant update (code_hash, code_until, mail, token_hash, valid_until) on referrals.answer_link to kring_reaction;

create table referrals.attempt (
  id uuid not null,
  reference text not null,
  referral_id uuid not null,
  participant_id uuid not null,
  sender_id uuid not null,
  recipient_id uuid not null,
  offer_id uuid,
  question_id uuid,
  needs jsonb not null,
  categories text[] not null,
  state text not null,
  open boolean not null generated always as ((state = ANY (ARRAY['drafted'::text, 'awaiting_consent'::text, 'sent'::text, 'in_review'::text, 'waitlisted'::text, 'accepted'::text, 'handover_planned'::text, 'active'::text]))) stored,
  answer_by timestamp with time zone not null,
  arrived_at timestamp with time zone,
  decided_at timestamp with time zone,
  decline_reason text,
  decline_explanation text,
  proposed_id uuid,
  void_reason text,
  void_explanation text,
  version integer not null default 1,
  constraint attempt_pkey PRIMARY KEY (id),
  constraint attempt_offer FOREIGN KEY (offer_id, recipient_id) REFERENCES activities.offer(id, organisation_id),
  constraint attempt_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint attempt_proposed_id_fkey FOREIGN KEY (proposed_id) REFERENCES organisations.organisation(id),
  constraint attempt_question_id_fkey FOREIGN KEY (question_id) REFERENCES consents.question(id),
  constraint attempt_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES organisations.organisation(id),
  constraint attempt_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id),
  constraint attempt_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES organisations.organisation(id)
);
CREATE INDEX attempt_asked_of_her ON referrals.attempt USING btree (answer_by) WHERE (state = 'awaiting_consent'::text);
CREATE INDEX attempt_person ON referrals.attempt USING btree (participant_id, recipient_id);
CREATE INDEX attempt_question ON referrals.attempt USING btree (question_id);
CREATE INDEX attempt_referral ON referrals.attempt USING btree (referral_id);
CREATE UNIQUE INDEX one_open_attempt ON referrals.attempt USING btree (referral_id, recipient_id) WHERE (state = ANY (ARRAY['drafted'::text, 'awaiting_consent'::text, 'sent'::text, 'in_review'::text, 'waitlisted'::text]));
alter table referrals.attempt enable row level security;
create policy auditor on referrals.attempt for select to kring_auditor using (true);
create policy begun_by_her on referrals.attempt for update to kring_api using (((participant_id = ( SELECT access.reader() AS reader)) AND (state = 'handover_planned'::text))) with check (((participant_id = ( SELECT access.reader() AS reader)) AND (state = 'active'::text)));
create policy decided on referrals.attempt for update to kring_api using (access.sees('attempt'::text, id));
create policy drafted on referrals.attempt for insert to kring_api with check (access.sees('referral'::text, referral_id));
create policy joined on referrals.attempt for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy reaction on referrals.attempt for all to kring_reaction using (true);
create policy seen on referrals.attempt for select to kring_api using (((participant_id = ( SELECT access.reader() AS reader)) OR (EXISTS ( SELECT
   FROM access.entry e
  WHERE ((e.audience_id = ( SELECT access.reader() AS reader)) AND (e.kind = 'attempt'::text) AND (e.subject_id = attempt.id) AND (e.valid_until > now()))
 OFFSET 0))));
grant insert, select, update on referrals.attempt to kring_api;
grant select, update on referrals.attempt to kring_reaction;
grant select (id, participant_id) on referrals.attempt to kring_auditor;

create table referrals.attempt_log (
  id uuid not null,
  attempt_id uuid not null,
  participant_id uuid not null,
  event text not null,
  from_state text not null,
  to_state text not null,
  actor_kind text not null,
  actor_id uuid,
  organisation_id uuid,
  reason text,
  at timestamp with time zone not null default now(),
  constraint attempt_log_pkey PRIMARY KEY (id),
  constraint attempt_log_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id)
);
CREATE INDEX attempt_log_attempt ON referrals.attempt_log USING btree (attempt_id, at);
CREATE INDEX attempt_log_person ON referrals.attempt_log USING btree (participant_id);
CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON referrals.attempt_log FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
alter table referrals.attempt_log enable row level security;
create policy added on referrals.attempt_log for insert to kring_api with check (access.sees('attempt'::text, attempt_id));
create policy begun_by_her on referrals.attempt_log for insert to kring_api with check (((participant_id = ( SELECT access.reader() AS reader)) AND (event = 'begin'::text) AND (actor_kind = 'participant'::text) AND (EXISTS ( SELECT
   FROM referrals.attempt a
  WHERE ((a.id = attempt_log.attempt_id) AND (a.participant_id = ( SELECT access.reader() AS reader)))))));
create policy joined on referrals.attempt_log for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy reaction on referrals.attempt_log for all to kring_reaction using (true);
create policy seen on referrals.attempt_log for select to kring_api using ((access.sees('attempt'::text, attempt_id) OR (participant_id = ( SELECT access.reader() AS reader))));
grant insert, select on referrals.attempt_log to kring_api;
grant insert, select on referrals.attempt_log to kring_reaction;

create table referrals.clarification (
  attempt_id uuid not null,
  topic text not null,
  participant_id uuid not null,
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  constraint clarification_pkey PRIMARY KEY (attempt_id, topic),
  constraint clarification_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id),
  constraint clarification_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint clarification_topic_check CHECK ((topic = ANY (ARRAY['level'::text, 'times'::text, 'childcare'::text, 'travel'::text])))
);
CREATE INDEX clarification_person ON referrals.clarification USING btree (participant_id);
alter table referrals.clarification enable row level security;
create policy asked on referrals.clarification for insert to kring_api with check (access.sees('attempt'::text, attempt_id));
create policy reaction on referrals.clarification for all to kring_reaction using (true);
create policy seen on referrals.clarification for select to kring_api using ((access.sees('attempt'::text, attempt_id) OR (participant_id = ANY (( SELECT access.hers() AS hers)::uuid[]))));
grant insert, select on referrals.clarification to kring_api;
grant select on referrals.clarification to kring_reaction;
grant update (answered_at) on referrals.clarification to kring_reaction;

create table referrals.ending (
  attempt_id uuid not null,
  participant_id uuid not null,
  ended_as text not null,
  reason text,
  explanation text,
  ended_at timestamp with time zone not null,
  constraint ending_pkey PRIMARY KEY (attempt_id),
  constraint ending_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id),
  constraint ending_check CHECK (((ended_as = 'stopped'::text) = (reason IS NOT NULL))),
  constraint ending_ended_as_check CHECK ((ended_as = ANY (ARRAY['completed'::text, 'stopped'::text]))),
  constraint ending_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint ending_reason_check CHECK ((reason = ANY (ARRAY['found-work'::text, 'moved'::text, 'no-childcare'::text, 'other-help'::text, 'no-longer-wants'::text, 'other'::text])))
);
CREATE INDEX ending_person ON referrals.ending USING btree (participant_id);
alter table referrals.ending enable row level security;
create policy reaction on referrals.ending for select to kring_reaction using (true);
create policy seen on referrals.ending for select to kring_api using ((access.sees('attempt'::text, attempt_id) OR (participant_id = ANY (( SELECT access.hers() AS hers)::uuid[]))));
create policy written on referrals.ending for insert to kring_api with check (access.sees('attempt'::text, attempt_id));
grant insert, select on referrals.ending to kring_api;
grant select on referrals.ending to kring_reaction;

create table referrals.handover (
  attempt_id uuid not null,
  referral_id uuid not null,
  participant_id uuid not null,
  meets_at timestamp with time zone not null,
  place text not null,
  sender_contact_id uuid not null,
  recipient_contact_id uuid not null,
  met_at timestamp with time zone,
  constraint handover_pkey PRIMARY KEY (attempt_id),
  constraint handover_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id),
  constraint handover_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint handover_recipient_contact_id_fkey FOREIGN KEY (recipient_contact_id) REFERENCES organisations.member(id),
  constraint handover_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id),
  constraint handover_sender_contact_id_fkey FOREIGN KEY (sender_contact_id) REFERENCES organisations.member(id)
);
CREATE INDEX handover_person ON referrals.handover USING btree (participant_id);
CREATE INDEX handover_recipient_contact ON referrals.handover USING btree (recipient_contact_id);
CREATE INDEX handover_referral ON referrals.handover USING btree (referral_id);
CREATE INDEX handover_sender_contact ON referrals.handover USING btree (sender_contact_id);
alter table referrals.handover enable row level security;
create policy met on referrals.handover for update to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy moved on referrals.handover for update to kring_api using (access.sees('attempt'::text, attempt_id));
create policy planned on referrals.handover for insert to kring_api with check ((access.sees('attempt'::text, attempt_id) AND access.sees('participant'::text, participant_id)));
create policy reaction on referrals.handover for select to kring_reaction using (true);
create policy seen on referrals.handover for select to kring_api using ((access.sees('attempt'::text, attempt_id) OR (participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])) OR (access.sees('referral'::text, referral_id) AND access.reads(participant_id, 'progress'::text))));
grant insert, select on referrals.handover to kring_api;
grant select on referrals.handover to kring_reaction;
grant update (meets_at, met_at, place, recipient_contact_id, sender_contact_id) on referrals.handover to kring_api;

create table referrals.keeper (
  attempt_id uuid not null,
  participant_id uuid not null,
  member_id uuid,
  team_id uuid,
  constraint keeper_pkey PRIMARY KEY (attempt_id),
  constraint keeper_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id),
  constraint keeper_check CHECK ((num_nonnulls(member_id, team_id) = 1)),
  constraint keeper_member_id_fkey FOREIGN KEY (member_id) REFERENCES organisations.member(id),
  constraint keeper_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint keeper_team_id_fkey FOREIGN KEY (team_id) REFERENCES organisations.team(id) ON DELETE CASCADE
);
CREATE INDEX keeper_member ON referrals.keeper USING btree (member_id);
CREATE INDEX keeper_person ON referrals.keeper USING btree (participant_id);
CREATE INDEX keeper_team ON referrals.keeper USING btree (team_id);
alter table referrals.keeper enable row level security;
create policy reaction on referrals.keeper for select to kring_reaction using (true);
create policy seen on referrals.keeper for all to kring_api using (access.sees('attempt'::text, attempt_id)) with check ((access.sees('attempt'::text, attempt_id) AND ((member_id IS NULL) OR (EXISTS ( SELECT
   FROM organisations.member m
  WHERE ((m.id = keeper.member_id) AND (m.organisation_id = ( SELECT organisations.own_id() AS own_id)))))) AND ((team_id IS NULL) OR (team_id IN ( SELECT t.id
   FROM organisations.team t)))));
grant delete, insert, select, update on referrals.keeper to kring_api;
grant select on referrals.keeper to kring_reaction;

create table referrals.motivation (
  referral_id uuid not null,
  participant_id uuid not null,
  text text not null,
  constraint motivation_pkey PRIMARY KEY (referral_id),
  constraint motivation_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint motivation_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id)
);
CREATE INDEX motivation_person ON referrals.motivation USING btree (participant_id);
alter table referrals.motivation enable row level security;
create policy joined on referrals.motivation for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy seen on referrals.motivation for select to kring_api using ((access.reads(participant_id, 'wishes'::text) OR (participant_id = ( SELECT access.reader() AS reader))));
create policy written on referrals.motivation for insert to kring_api with check (access.sees('referral'::text, referral_id));
grant insert, select on referrals.motivation to kring_api;

create table referrals.progress_sign (
  referral_id uuid not null,
  participant_id uuid not null,
  what text not null,
  at timestamp with time zone not null default now(),
  constraint progress_sign_pkey PRIMARY KEY (referral_id, what),
  constraint progress_sign_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id),
  constraint progress_sign_what_check CHECK ((what = ANY (ARRAY['enrolled'::text, 'reported'::text])))
);
CREATE INDEX progress_sign_person ON referrals.progress_sign USING btree (participant_id);
alter table referrals.progress_sign enable row level security;
create policy reaction on referrals.progress_sign for all to kring_reaction using (true);
create policy seen on referrals.progress_sign for select to kring_api using ((access.sees('referral'::text, referral_id) AND access.reads(participant_id, 'progress'::text)));
grant select on referrals.progress_sign to kring_api;
grant insert, select on referrals.progress_sign to kring_reaction;

create table referrals.referral (
  id uuid not null,
  reference text not null,
  participant_id uuid not null,
  sender_id uuid not null,
  sender_member_id uuid not null,
  needs jsonb not null,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint referral_pkey PRIMARY KEY (id),
  constraint referral_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint referral_reference_key UNIQUE (reference),
  constraint referral_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES organisations.organisation(id),
  constraint referral_sender_member_id_fkey FOREIGN KEY (sender_member_id) REFERENCES organisations.member(id)
);
CREATE INDEX referral_member ON referrals.referral USING btree (sender_member_id);
CREATE INDEX referral_person ON referrals.referral USING btree (participant_id, sender_id);
alter table referrals.referral enable row level security;
create policy auditor on referrals.referral for select to kring_auditor using (true);
create policy joined on referrals.referral for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy reaction on referrals.referral for select to kring_reaction using (true);
create policy seen on referrals.referral for select to kring_api using (((participant_id = ( SELECT access.reader() AS reader)) OR (EXISTS ( SELECT
   FROM access.entry e
  WHERE ((e.audience_id = ( SELECT access.reader() AS reader)) AND (e.kind = 'referral'::text) AND (e.subject_id = referral.id) AND (e.valid_until > now()))
 OFFSET 0))));
create policy sent on referrals.referral for insert to kring_api with check ((access.sees('referral'::text, id) AND access.works_with(participant_id)));
grant insert, select on referrals.referral to kring_api;
grant select on referrals.referral to kring_reaction;
grant select (id, participant_id) on referrals.referral to kring_auditor;

create table referrals.standing (
  id uuid not null default gen_random_uuid(),
  referral_id uuid not null,
  attempt_id uuid not null,
  participant_id uuid not null,
  recipient_id uuid not null,
  categories text[] not null,
  state text not null,
  sent_at timestamp with time zone not null default now(),
  answer_by timestamp with time zone not null,
  closes_at timestamp with time zone,
  arrived_at timestamp with time zone,
  answered_at timestamp with time zone,
  ended_at timestamp with time zone,
  decline_reason text,
  proposed_id uuid,
  void_reason text,
  constraint standing_pkey PRIMARY KEY (id),
  constraint standing_attempt_id_key UNIQUE (attempt_id),
  constraint standing_check CHECK (((state = ANY (ARRAY['declined'::text, 'withdrawn'::text, 'voided'::text])) OR (closes_at IS NOT NULL))),
  constraint standing_proposed_id_fkey FOREIGN KEY (proposed_id) REFERENCES organisations.organisation(id),
  constraint standing_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES organisations.organisation(id),
  constraint standing_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id),
  constraint standing_state_check CHECK ((state = ANY (ARRAY['awaiting'::text, 'sent'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text, 'voided'::text]))),
  constraint standing_void_reason_check CHECK ((void_reason = ANY (ARRAY['wrong-person'::text, 'wrong-organisation'::text, 'sent-twice'::text, 'other'::text])))
);
CREATE INDEX standing_latest ON referrals.standing USING btree (referral_id, sent_at DESC, id DESC);
CREATE INDEX standing_person ON referrals.standing USING btree (participant_id);
alter table referrals.standing enable row level security;
create policy reaction on referrals.standing for all to kring_reaction using (true);
create policy seen on referrals.standing for select to kring_api using ((EXISTS ( SELECT
   FROM access.entry e
  WHERE ((e.audience_id = ( SELECT access.reader() AS reader)) AND (e.kind = 'referral'::text) AND (e.subject_id = standing.referral_id) AND (e.valid_until > now()))
 OFFSET 0)));
create policy started on referrals.standing for insert to kring_api with check (access.sees('referral'::text, referral_id));
create policy taken_back on referrals.standing for update to kring_api using (access.sees('referral'::text, referral_id));
grant insert, select on referrals.standing to kring_api;
grant select, update on referrals.standing to kring_reaction;
grant update (closes_at, ended_at, state, void_reason) on referrals.standing to kring_api;

create table referrals.told_clarification (
  standing_id uuid not null,
  topic text not null,
  referral_id uuid not null,
  participant_id uuid not null,
  asked_at timestamp with time zone not null,
  answer jsonb,
  answered_at timestamp with time zone,
  constraint told_clarification_pkey PRIMARY KEY (standing_id, topic),
  constraint told_clarification_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint told_clarification_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint told_clarification_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id),
  constraint told_clarification_standing_id_fkey FOREIGN KEY (standing_id) REFERENCES referrals.standing(id),
  constraint told_clarification_topic_check CHECK ((topic = ANY (ARRAY['level'::text, 'times'::text, 'childcare'::text, 'travel'::text])))
);
CREATE INDEX told_clarification_open ON referrals.told_clarification USING btree (referral_id) WHERE (answered_at IS NULL);
CREATE INDEX told_clarification_person ON referrals.told_clarification USING btree (participant_id);
CREATE INDEX told_clarification_referral ON referrals.told_clarification USING btree (referral_id);
alter table referrals.told_clarification enable row level security;
create policy answered on referrals.told_clarification for update to kring_api using (access.sees('referral'::text, referral_id));
create policy reaction on referrals.told_clarification for all to kring_reaction using (true);
create policy seen on referrals.told_clarification for select to kring_api using ((access.sees('referral'::text, referral_id) OR (participant_id = ANY (( SELECT access.hers() AS hers)::uuid[]))));
grant select on referrals.told_clarification to kring_api;
grant insert, select on referrals.told_clarification to kring_reaction;
grant update (answer, answered_at) on referrals.told_clarification to kring_api;

create view referrals.kept as
 SELECT k.attempt_id,
    k.member_id,
    k.team_id,
    COALESCE(m.name, t.name) AS name,
    c.id AS cover_id,
    json_build_object('kind',
        CASE
            WHEN (k.team_id IS NULL) THEN 'member'::text
            ELSE 'team'::text
        END, 'id', COALESCE(k.member_id, k.team_id), 'name', COALESCE(m.name, t.name), 'cover',
        CASE
            WHEN (c.id IS NOT NULL) THEN json_build_object('id', c.id, 'name', c.name)
            ELSE NULL::json
        END) AS keeper
   FROM ((((referrals.keeper k
     LEFT JOIN organisations.member m ON (((m.id = k.member_id) AND (m.state = 'active'::text) AND ((m.role = 'coordinator'::text) OR ((m.role = 'caseworker'::text) AND referrals.is_open_to(m.id, k.attempt_id))))))
     LEFT JOIN organisations.team t ON ((t.id = k.team_id)))
     LEFT JOIN organisations.absence a ON (((a.member_id = m.id) AND (a.until >= ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date))))
     LEFT JOIN organisations.member c ON (((c.id = a.cover_id) AND (c.state = 'active'::text) AND ((c.role = 'coordinator'::text) OR ((c.role = 'caseworker'::text) AND referrals.is_open_to(c.id, k.attempt_id))))))
  WHERE ((m.id IS NOT NULL) OR (t.id IS NOT NULL));

create function referrals.asked_by(attempt uuid)
  returns uuid language sql stable security definer;
grant execute on function referrals.asked_by to kring_api;

create function referrals.is_open_to(member uuid, attempt uuid)
  returns boolean language sql stable security definer;
grant execute on function referrals.is_open_to to kring_api, kring_reaction;

create function referrals.standing_now(state text, closes_at timestamp with time zone)
  returns text language sql stable;
grant execute on function referrals.standing_now to kring_api, kring_reaction;

create function referrals.step_under(told uuid, step text, leads jsonb, because text, explained text, moment timestamp with time zone, member uuid, organisation uuid)
  returns boolean language plpgsql volatile security definer;
grant execute on function referrals.step_under to kring_api;
