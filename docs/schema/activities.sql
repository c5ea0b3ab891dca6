-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table activities.enrolment (
  id uuid not null,
  proposal_id uuid not null,
  session_id uuid not null,
  attempt_id uuid not null,
  participant_id uuid not null,
  state text not null,
  at timestamp with time zone not null default now(),
  constraint enrolment_pkey PRIMARY KEY (id),
  constraint enrolment_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id),
  constraint enrolment_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint enrolment_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES activities.proposal(id),
  constraint enrolment_session_id_fkey FOREIGN KEY (session_id) REFERENCES activities.session(id),
  constraint enrolment_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'confirmed'::text, 'waitlisted'::text, 'cancelled'::text])))
);
CREATE INDEX enrolment_attempt ON activities.enrolment USING btree (attempt_id);
CREATE INDEX enrolment_person ON activities.enrolment USING btree (participant_id);
CREATE INDEX enrolment_proposal ON activities.enrolment USING btree (proposal_id);
CREATE UNIQUE INDEX one_place ON activities.enrolment USING btree (session_id, participant_id) WHERE (state <> 'cancelled'::text);
alter table activities.enrolment enable row level security;
create policy joined on activities.enrolment for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy reaction on activities.enrolment for all to kring_reaction using (true);
create policy seen on activities.enrolment for select to kring_api using ((access.sees('attempt'::text, attempt_id) OR (participant_id = ( SELECT access.reader() AS reader))));
create policy taken on activities.enrolment for insert to kring_api with check ((participant_id = ( SELECT access.reader() AS reader)));
grant insert, select on activities.enrolment to kring_api;
grant select, update on activities.enrolment to kring_reaction;

create table activities.offer (
  id uuid not null,
  organisation_id uuid not null,
  title text not null,
  title_arabic text not null,
  kind text not null,
  place text not null,
  attributes jsonb not null,
  verified_on date not null,
  constraint offer_pkey PRIMARY KEY (id),
  constraint offer_id_organisation_id_key UNIQUE (id, organisation_id),
  constraint offer_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id)
);
CREATE INDEX offer_organisation ON activities.offer USING btree (organisation_id);
alter table activities.offer enable row level security;
create policy directory on activities.offer for select to kring_api using ((( SELECT access.reader() AS reader) IS NOT NULL));
grant select on activities.offer to kring_api;

create table activities.proposal (
  id uuid not null,
  attempt_id uuid not null,
  participant_id uuid not null,
  offer_id uuid not null,
  state text not null,
  proposed_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint proposal_pkey PRIMARY KEY (id),
  constraint proposal_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES referrals.attempt(id),
  constraint proposal_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES activities.offer(id),
  constraint proposal_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint proposal_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'taken'::text, 'ended'::text])))
);
CREATE UNIQUE INDEX one_open_proposal ON activities.proposal USING btree (attempt_id, offer_id) WHERE (state <> 'ended'::text);
CREATE INDEX proposal_attempt ON activities.proposal USING btree (attempt_id);
CREATE INDEX proposal_person ON activities.proposal USING btree (participant_id);
alter table activities.proposal enable row level security;
create policy joined on activities.proposal for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy proposed on activities.proposal for insert to kring_api with check (access.sees('attempt'::text, attempt_id));
create policy reaction on activities.proposal for all to kring_reaction using (true);
create policy seen on activities.proposal for select to kring_api using ((access.sees('attempt'::text, attempt_id) OR (participant_id = ( SELECT access.reader() AS reader))));
create policy taken on activities.proposal for update to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
grant insert, select, update on activities.proposal to kring_api;
grant select, update on activities.proposal to kring_reaction;

create table activities.session (
  id uuid not null,
  offer_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  capacity integer not null,
  taken integer not null default 0,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_capacity_check CHECK ((capacity > 0)),
  constraint session_check CHECK ((ends_at > starts_at)),
  constraint session_check1 CHECK (((taken >= 0) AND (taken <= capacity))),
  constraint session_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES activities.offer(id)
);
CREATE INDEX session_offer ON activities.session USING btree (offer_id, starts_at);
alter table activities.session enable row level security;
create policy directory on activities.session for select to kring_api using ((( SELECT access.reader() AS reader) IS NOT NULL));
create policy place on activities.session for update to kring_api using ((( SELECT access.reader() AS reader) IS NOT NULL));
create policy reaction on activities.session for all to kring_reaction using (true);
grant select on activities.session to kring_api;
grant select on activities.session to kring_reaction;
grant update (taken) on activities.session to kring_api;
grant update (taken) on activities.session to kring_reaction;

create function activities.offer_shown(o activities.offer)
  returns jsonb language sql stable;
grant execute on function activities.offer_shown to kring_api;

create function activities.proposal_shown(p activities.proposal)
  returns jsonb language sql stable;
grant execute on function activities.proposal_shown to kring_api;
