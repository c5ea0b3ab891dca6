-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table participants.arrival (
  participant_id uuid not null,
  municipality_id uuid not null,
  came_by text not null,
  registered_on date not null,
  constraint arrival_pkey PRIMARY KEY (participant_id, municipality_id),
  constraint arrival_came_by_check CHECK ((came_by = ANY (ARRAY['family-reunification'::text, 'otherwise'::text]))),
  constraint arrival_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES organisations.organisation(id),
  constraint arrival_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id) ON DELETE CASCADE
);
alter table participants.arrival enable row level security;
create policy hers on participants.arrival for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy kept on participants.arrival for all to kring_api using (((municipality_id = ( SELECT organisations.own_id() AS own_id)) AND access.sees('participant'::text, participant_id)));
grant insert, select on participants.arrival to kring_api;
grant update (came_by, registered_on) on participants.arrival to kring_api;

create table participants.assignment (
  id uuid not null,
  participant_id uuid not null,
  organisation_id uuid not null,
  member_id uuid not null,
  since timestamp with time zone not null default now(),
  until timestamp with time zone,
  constraint assignment_pkey PRIMARY KEY (id),
  constraint assignment_member_id_fkey FOREIGN KEY (member_id) REFERENCES organisations.member(id),
  constraint assignment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint assignment_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id)
);
CREATE INDEX assignment_member ON participants.assignment USING btree (member_id);
CREATE UNIQUE INDEX assignment_open ON participants.assignment USING btree (participant_id, member_id) WHERE (until IS NULL);
CREATE INDEX assignment_person ON participants.assignment USING btree (participant_id);
alter table participants.assignment enable row level security;
create policy assigned on participants.assignment for insert to kring_api with check (access.sees('participant'::text, participant_id));
create policy joined on participants.assignment for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy own on participants.assignment for select to kring_api using (((participant_id = ( SELECT access.reader() AS reader)) OR (((( SELECT access.reader() AS reader) = organisation_id) OR (( SELECT access.reader() AS reader) = member_id)) AND access.sees('participant'::text, participant_id))));
create policy reaction on participants.assignment for all to kring_reaction using (true);
grant insert, select on participants.assignment to kring_api;
grant select, update on participants.assignment to kring_reaction;

create table participants.contact_moment (
  id uuid not null,
  participant_id uuid not null,
  municipality_id uuid not null,
  way text not null,
  on_day date not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  taken_back_at timestamp with time zone,
  constraint contact_moment_pkey PRIMARY KEY (id),
  constraint contact_moment_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES organisations.organisation(id),
  constraint contact_moment_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id) ON DELETE CASCADE,
  constraint contact_moment_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES organisations.member(id),
  constraint contact_moment_way_check CHECK ((way = ANY (ARRAY['desk'::text, 'home'::text, 'call'::text, 'video'::text])))
);
CREATE INDEX contact_moment_member ON participants.contact_moment USING btree (recorded_by);
CREATE INDEX contact_moment_person ON participants.contact_moment USING btree (participant_id, municipality_id, on_day);
alter table participants.contact_moment enable row level security;
create policy hers on participants.contact_moment for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy kept on participants.contact_moment for all to kring_api using (((municipality_id = ( SELECT organisations.own_id() AS own_id)) AND access.sees('participant'::text, participant_id)));
grant insert, select on participants.contact_moment to kring_api;
grant update (taken_back_at) on participants.contact_moment to kring_api;

create table participants.household (
  id uuid not null,
  municipality_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  linked_at timestamp with time zone not null,
  constraint household_pkey PRIMARY KEY (id),
  constraint household_check CHECK ((one_id < other_id)),
  constraint household_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES organisations.organisation(id),
  constraint household_municipality_id_one_id_other_id_key UNIQUE (municipality_id, one_id, other_id),
  constraint household_one_id_fkey FOREIGN KEY (one_id) REFERENCES participants.participant(id) ON DELETE CASCADE,
  constraint household_other_id_fkey FOREIGN KEY (other_id) REFERENCES participants.participant(id) ON DELETE CASCADE
);
CREATE INDEX household_one ON participants.household USING btree (one_id);
CREATE INDEX household_other ON participants.household USING btree (other_id);
alter table participants.household enable row level security;
create policy ended on participants.household for delete to kring_api using (participants.keeps_linked(municipality_id, one_id, other_id));
create policy hers on participants.household for select to kring_api using ((((one_id = ANY (( SELECT access.hers() AS hers)::uuid[])) AND (NOT participants.is_safe(other_id))) OR ((other_id = ANY (( SELECT access.hers() AS hers)::uuid[])) AND (NOT participants.is_safe(one_id)))));
create policy kept on participants.household for select to kring_api using ((participants.keeps_linked(municipality_id, one_id, other_id) AND (NOT participants.is_safe(one_id)) AND (NOT participants.is_safe(other_id))));
create policy linked on participants.household for insert to kring_api with check (participants.keeps_linked(municipality_id, one_id, other_id));
grant delete, insert, select on participants.household to kring_api;

create table participants.invitation (
  id uuid not null,
  participant_id uuid not null,
  way text not null,
  invited_by uuid not null,
  token_hash text not null,
  code_hash text,
  code_valid_until timestamp with time zone,
  codes_sent integer not null default 0,
  tries integer not null default 0,
  valid_until timestamp with time zone not null,
  used_at timestamp with time zone,
  version integer not null default 1,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES organisations.organisation(id),
  constraint invitation_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint invitation_token_hash_key UNIQUE (token_hash),
  constraint invitation_way_check CHECK ((way = ANY (ARRAY['code-to-phone'::text, 'link-to-phone'::text, 'desk'::text])))
);
CREATE INDEX invitation_person ON participants.invitation USING btree (participant_id);
alter table participants.invitation enable row level security;
create policy hers on participants.invitation for select to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy invited on participants.invitation for insert to kring_api with check (access.works_with(participant_id));
create policy joined on participants.invitation for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy link_holder on participants.invitation for select to kring_api using ((token_hash = ( SELECT NULLIF(current_setting('kring.link'::text, true), ''::text) AS "nullif")));
create policy link_used on participants.invitation for update to kring_api using ((token_hash = ( SELECT NULLIF(current_setting('kring.link'::text, true), ''::text) AS "nullif")));
grant insert, select, update on participants.invitation to kring_api;

create table participants.joining (
  id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  joined_at timestamp with time zone not null,
  parted_at timestamp with time zone,
  constraint joining_pkey PRIMARY KEY (id),
  constraint joining_check CHECK ((one_id < other_id)),
  constraint joining_check1 CHECK ((parted_at >= joined_at)),
  constraint joining_one_id_fkey FOREIGN KEY (one_id) REFERENCES participants.participant(id),
  constraint joining_other_id_fkey FOREIGN KEY (other_id) REFERENCES participants.participant(id)
);
CREATE INDEX joining_of_one ON participants.joining USING btree (one_id);
CREATE INDEX joining_of_other ON participants.joining USING btree (other_id);
CREATE UNIQUE INDEX joining_one ON participants.joining USING btree (one_id) WHERE (parted_at IS NULL);
CREATE UNIQUE INDEX joining_other ON participants.joining USING btree (other_id) WHERE (parted_at IS NULL);
CREATE TRIGGER parted_once BEFORE UPDATE ON participants.joining FOR EACH ROW WHEN ((old.parted_at IS NOT NULL)) EXECUTE FUNCTION access.refuse_change();
alter table participants.joining enable row level security;
create policy hers on participants.joining for all to kring_api using (((( SELECT access.reader() AS reader) = one_id) OR (( SELECT access.reader() AS reader) = other_id)));
grant insert, select on participants.joining to kring_api;
grant update (parted_at) on participants.joining to kring_api;

create table participants.keep_away (
  id uuid not null,
  participant_id uuid not null,
  organisation_id uuid,
  member_id uuid,
  since timestamp with time zone not null,
  until timestamp with time zone,
  constraint keep_away_pkey PRIMARY KEY (id),
  constraint keep_away_check CHECK (((organisation_id IS NULL) <> (member_id IS NULL))),
  constraint keep_away_member_id_fkey FOREIGN KEY (member_id) REFERENCES organisations.member(id),
  constraint keep_away_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint keep_away_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id)
);
CREATE UNIQUE INDEX keep_away_member ON participants.keep_away USING btree (member_id, participant_id) WHERE (until IS NULL);
CREATE INDEX keep_away_named ON participants.keep_away USING btree (member_id);
CREATE UNIQUE INDEX keep_away_organisation ON participants.keep_away USING btree (organisation_id, participant_id) WHERE (until IS NULL);
CREATE INDEX keep_away_person ON participants.keep_away USING btree (participant_id);
alter table participants.keep_away enable row level security;
create policy hers on participants.keep_away for all to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy joined on participants.keep_away for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy reaction on participants.keep_away for select to kring_reaction using (true);
grant insert, select on participants.keep_away to kring_api;
grant select on participants.keep_away to kring_reaction;
grant update (until) on participants.keep_away to kring_api;

create table participants.participant (
  id uuid not null,
  reference text not null,
  added_by uuid,
  language text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint participant_pkey PRIMARY KEY (id),
  constraint participant_added_by_fkey FOREIGN KEY (added_by) REFERENCES organisations.organisation(id),
  constraint participant_reference_key UNIQUE (reference)
);
alter table participants.participant enable row level security;
create policy added on participants.participant for insert to kring_api with check (access.sees('participant'::text, id));
create policy auditor on participants.participant for select to kring_auditor using (true);
create policy changed on participants.participant for update to kring_api using (access.sees('participant'::text, id));
create policy joined on participants.participant for select to kring_api using ((id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy link_holder on participants.participant for select to kring_api using ((id IN ( SELECT i.participant_id
   FROM participants.invitation i)));
create policy reaction on participants.participant for select to kring_reaction using (true);
create policy seen on participants.participant for select to kring_api using ((access.sees('participant'::text, id) OR (id = ( SELECT access.reader() AS reader))));
create policy started on participants.participant for insert to kring_api with check (((id = ( SELECT access.reader() AS reader)) AND (added_by IS NULL)));
create policy token_holder on participants.participant for select to kring_api using ((id IN ( SELECT t.participant_id
   FROM participants.return_token t)));
grant insert, select, update on participants.participant to kring_api;
grant select on participants.participant to kring_reaction;
grant select (id) on participants.participant to kring_auditor;

create table participants.pin (
  participant_id uuid not null,
  hash text not null,
  salt text not null,
  assurance text not null,
  chosen_at timestamp with time zone not null,
  constraint pin_pkey PRIMARY KEY (participant_id),
  constraint pin_assurance_check CHECK ((assurance = ANY (ARRAY['high'::text, 'low'::text]))),
  constraint pin_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id)
);
alter table participants.pin enable row level security;
create policy changed on participants.pin for update to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy chosen on participants.pin for insert to kring_api with check ((participant_id = ( SELECT access.reader() AS reader)));
create policy hers on participants.pin for select to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy joined on participants.pin for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy token_holder on participants.pin for select to kring_api using ((participant_id IN ( SELECT t.participant_id
   FROM participants.return_token t)));
grant insert, select, update on participants.pin to kring_api;

create table participants.rate (
  key text not null,
  since timestamp with time zone not null,
  times integer not null,
  constraint rate_pkey PRIMARY KEY (key)
);
alter table participants.rate enable row level security;

create table participants.reach (
  participant_id uuid not null,
  phone text not null,
  constraint reach_pkey PRIMARY KEY (participant_id),
  constraint reach_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint reach_phone_check CHECK ((phone ~ '^\+[0-9]{8,15}$'::text))
);
alter table participants.reach enable row level security;
create policy forgotten on participants.reach for delete to kring_api using (access.reads(participant_id, 'contact'::text));
create policy rewritten on participants.reach for update to kring_api using (access.reads(participant_id, 'contact'::text));
create policy seen on participants.reach for select to kring_api using ((access.reads(participant_id, 'contact'::text) OR (participant_id IN ( SELECT i.participant_id
   FROM participants.invitation i))));
create policy written on participants.reach for insert to kring_api with check (access.reads(participant_id, 'contact'::text));
grant delete, insert, select, update on participants.reach to kring_api;

create table participants.return_token (
  id uuid not null,
  participant_id uuid not null,
  kind text not null,
  token_hash text not null,
  assurance text not null,
  device text not null,
  tries integer not null default 0,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  locked_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint return_token_pkey PRIMARY KEY (id),
  constraint return_token_assurance_check CHECK ((assurance = ANY (ARRAY['high'::text, 'low'::text]))),
  constraint return_token_kind_check CHECK ((kind = ANY (ARRAY['device'::text, 'card'::text, 'passkey'::text]))),
  constraint return_token_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id),
  constraint return_token_token_hash_key UNIQUE (token_hash),
  constraint return_token_tries_check CHECK (((tries >= 0) AND (tries <= 5)))
);
CREATE UNIQUE INDEX return_token_card ON participants.return_token USING btree (participant_id) WHERE ((kind = 'card'::text) AND (ended_at IS NULL));
CREATE INDEX return_token_person ON participants.return_token USING btree (participant_id);
alter table participants.return_token enable row level security;
create policy ended on participants.return_token for update to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy hers on participants.return_token for select to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy joined on participants.return_token for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
create policy made on participants.return_token for insert to kring_api with check ((participant_id = ( SELECT access.reader() AS reader)));
create policy token_holder on participants.return_token for select to kring_api using ((token_hash = ( SELECT NULLIF(current_setting('kring.link'::text, true), ''::text) AS "nullif")));
create policy tried on participants.return_token for update to kring_api using ((token_hash = ( SELECT NULLIF(current_setting('kring.link'::text, true), ''::text) AS "nullif")));
grant insert, select on participants.return_token to kring_api;
grant update (ended_at, locked_at, tries, used_at) on participants.return_token to kring_api;

create table participants.safe_mode (
  participant_id uuid not null,
  since timestamp with time zone not null,
  constraint safe_mode_pkey PRIMARY KEY (participant_id),
  constraint safe_mode_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id)
);
alter table participants.safe_mode enable row level security;
create policy hers on participants.safe_mode for all to kring_api using ((participant_id = ( SELECT access.reader() AS reader)));
create policy joined on participants.safe_mode for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
grant delete, insert, select on participants.safe_mode to kring_api;

create table participants.sight_term (
  municipality_id uuid not null,
  months integer not null,
  constraint sight_term_pkey PRIMARY KEY (municipality_id),
  constraint sight_term_months_check CHECK (((months >= 1) AND (months <= 24))),
  constraint sight_term_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES organisations.organisation(id)
);
alter table participants.sight_term enable row level security;
create policy own on participants.sight_term for all to kring_api using ((municipality_id = ( SELECT organisations.own_id() AS own_id)));
grant insert, select on participants.sight_term to kring_api;
grant update (months) on participants.sight_term to kring_api;

create table participants.tombstone (
  participant_id uuid not null,
  reference text not null,
  erased_on date not null,
  basis text not null,
  constraint tombstone_pkey PRIMARY KEY (participant_id),
  constraint tombstone_basis_check CHECK ((basis = ANY (ARRAY['request'::text, 'period'::text]))),
  constraint tombstone_reference_key UNIQUE (reference)
);
CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON participants.tombstone FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
alter table participants.tombstone enable row level security;

create function participants.count_of(what text, at timestamp with time zone, minutes integer)
  returns integer language sql volatile security definer;
grant execute on function participants.count_of to kring_api;

create function participants.counted(what text, at timestamp with time zone, minutes integer)
  returns integer language sql stable security definer;
grant execute on function participants.counted to kring_api;

create function participants.is_safe(participant uuid)
  returns boolean language sql stable security definer;
grant execute on function participants.is_safe to kring_api;

create function participants.keeps_linked(municipality uuid, one uuid, other uuid)
  returns boolean language sql stable;
grant execute on function participants.keeps_linked to kring_api;

create function participants.kept_from(organisation uuid, members uuid[])
  returns uuid[] language sql stable security definer;
