-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table organisations.absence (
  member_id uuid not null,
  until date not null,
  cover_id uuid,
  constraint absence_pkey PRIMARY KEY (member_id),
  constraint absence_check CHECK ((cover_id <> member_id)),
  constraint absence_cover_id_fkey FOREIGN KEY (cover_id) REFERENCES organisations.member(id) ON DELETE SET NULL,
  constraint absence_member_id_fkey FOREIGN KEY (member_id) REFERENCES organisations.member(id) ON DELETE CASCADE
);
CREATE INDEX absence_cover ON organisations.absence USING btree (cover_id);
alter table organisations.absence enable row level security;
create policy known on organisations.absence for select to kring_api using ((EXISTS ( SELECT
   FROM organisations.member m
  WHERE ((m.id = absence.member_id) AND (m.organisation_id = ( SELECT organisations.own_id() AS own_id))))));
create policy reaction on organisations.absence for select to kring_reaction using (true);
create policy said on organisations.absence for all to kring_api using ((member_id = (NULLIF(current_setting('kring.member'::text, true), ''::text))::uuid)) with check (((member_id = (NULLIF(current_setting('kring.member'::text, true), ''::text))::uuid) AND ((cover_id IS NULL) OR (EXISTS ( SELECT
   FROM organisations.member m
  WHERE ((m.id = absence.cover_id) AND (m.organisation_id = ( SELECT organisations.own_id() AS own_id))))))));
grant delete, insert, select, update on organisations.absence to kring_api;
grant select on organisations.absence to kring_reaction;

create table organisations.invitation (
  id uuid not null,
  organisation_id uuid not null,
  mail text not null,
  token_hash text,
  valid_until timestamp with time zone,
  used_at timestamp with time zone,
  at timestamp with time zone not null default now(),
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_check CHECK (((token_hash IS NULL) = (valid_until IS NULL))),
  constraint invitation_mail_check CHECK ((mail = lower(mail))),
  constraint invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint invitation_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX invitation_organisation ON organisations.invitation USING btree (organisation_id);
alter table organisations.invitation enable row level security;
create policy accepted on organisations.invitation for update to kring_api using ((token_hash = ( SELECT organisations.held_link() AS held_link)));
create policy held on organisations.invitation for select to kring_api using ((token_hash = ( SELECT organisations.held_link() AS held_link)));
create policy own on organisations.invitation for all to kring_api using (organisations.looks_after(organisation_id));
create policy reaction on organisations.invitation for all to kring_reaction using (true);
grant delete, insert, select, update on organisations.invitation to kring_api;
grant select on organisations.invitation to kring_reaction;
grant update (token_hash, valid_until) on organisations.invitation to kring_reaction;

create table organisations.mail_code (
  id uuid not null,
  mail_hash text not null,
  account_id uuid,
  invitation_id uuid,
  code_hash text,
  valid_until timestamp with time zone,
  tries integer not null default 0,
  used_at timestamp with time zone,
  asked_at timestamp with time zone not null default now(),
  constraint mail_code_pkey PRIMARY KEY (id),
  constraint mail_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint mail_code_check CHECK (((code_hash IS NULL) = (valid_until IS NULL))),
  constraint mail_code_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES organisations.invitation(id) ON DELETE CASCADE
);
CREATE INDEX mail_code_account ON organisations.mail_code USING btree (account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX mail_code_invitation ON organisations.mail_code USING btree (invitation_id) WHERE (invitation_id IS NOT NULL);
CREATE INDEX mail_code_newest ON organisations.mail_code USING btree (mail_hash, asked_at DESC);
grant delete, insert, select, update on organisations.mail_code to kring_api;
grant select on organisations.mail_code to kring_reaction;
grant update (code_hash, valid_until) on organisations.mail_code to kring_reaction;

create table organisations.member (
  id uuid not null,
  organisation_id uuid not null,
  account_id uuid,
  invitation_id uuid,
  name text not null,
  role text not null,
  state text not null,
  tasks text[] not null default '{}'::text[],
  signed_in_at timestamp with time zone,
  version integer not null default 1,
  constraint member_pkey PRIMARY KEY (id),
  constraint member_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint member_account_id_organisation_id_role_key UNIQUE (account_id, organisation_id, role),
  constraint member_check CHECK (((state = 'invited'::text) = (account_id IS NULL))),
  constraint member_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES organisations.invitation(id),
  constraint member_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint member_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'caseworker'::text, 'volunteer'::text, 'adviser'::text, 'administrator'::text]))),
  constraint member_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'suspended'::text]))),
  constraint member_tasks_check CHECK ((tasks <@ '{out-of-sight}'::text[]))
);
CREATE INDEX member_invitation ON organisations.member USING btree (invitation_id);
CREATE INDEX member_organisation ON organisations.member USING btree (organisation_id);
alter table organisations.member enable row level security;
create policy accepted on organisations.member for update to kring_api using (((state = 'invited'::text) AND (invitation_id IN ( SELECT i.id
   FROM organisations.invitation i
  WHERE (i.token_hash = ( SELECT organisations.held_link() AS held_link)))))) with check ((state = 'active'::text));
create policy invited on organisations.member for insert to kring_api with check (((state = 'invited'::text) AND organisations.looks_after(organisation_id)));
create policy known on organisations.member for select to kring_api using (true);
create policy own on organisations.member for update to kring_api using ((organisation_id = ( SELECT organisations.own_id() AS own_id)));
create policy reaction on organisations.member for select to kring_reaction using (true);
create policy withdrawn on organisations.member for delete to kring_api using (((state = 'invited'::text) AND organisations.looks_after(organisation_id)));
grant delete, insert, select, update on organisations.member to kring_api;
grant select on organisations.member to kring_reaction;

create table organisations.municipality (
  code text not null,
  name text not null,
  safety_region text not null,
  constraint municipality_pkey PRIMARY KEY (code),
  constraint municipality_code_check CHECK ((code ~ '^GM[0-9]{4}$'::text))
);
grant select on organisations.municipality to kring_api;
grant select on organisations.municipality to kring_reaction;

create table organisations.organisation (
  id uuid not null,
  kind text not null,
  name text not null,
  place text not null,
  about text not null default ''::text,
  municipality_code text not null,
  added_by uuid,
  answers integer not null default 0,
  answer_hours numeric not null default 0,
  days_to_answer integer not null default 5,
  escalation_contact_id uuid,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_added_by_fkey FOREIGN KEY (added_by) REFERENCES organisations.organisation(id),
  constraint organisation_check CHECK (((kind <> 'municipality'::text) OR (added_by IS NULL))),
  constraint organisation_days_to_answer_check CHECK (((days_to_answer >= 1) AND (days_to_answer <= 20))),
  constraint organisation_escalation_contact_id_fkey FOREIGN KEY (escalation_contact_id) REFERENCES organisations.member(id) ON DELETE SET NULL,
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'migrant'::text, 'volunteer'::text, 'social'::text]))),
  constraint organisation_municipality_code_fkey FOREIGN KEY (municipality_code) REFERENCES organisations.municipality(code)
);
CREATE INDEX organisation_escalation ON organisations.organisation USING btree (escalation_contact_id);
alter table organisations.organisation enable row level security;
create policy answering on organisations.organisation for update to kring_api using ((EXISTS ( SELECT
   FROM organisations.member m
  WHERE ((m.id = ( SELECT (NULLIF(current_setting('kring.member'::text, true), ''::text))::uuid AS "nullif")) AND (m.organisation_id = organisation.id) AND (m.state = 'active'::text) AND (m.role = ANY (ARRAY['coordinator'::text, 'administrator'::text]))))));
create policy directory on organisations.organisation for select to kring_api using (true);
create policy made_known on organisations.organisation for insert to kring_api with check (((kind <> 'municipality'::text) AND (added_by = ( SELECT organisations.own_id() AS own_id))));
create policy own on organisations.organisation for update to kring_api using ((id = ( SELECT access.reader() AS reader)));
create policy reaction on organisations.organisation for select to kring_reaction using (true);
grant insert, select on organisations.organisation to kring_api;
grant select on organisations.organisation to kring_reaction;
grant update (answer_hours, answers, days_to_answer, escalation_contact_id) on organisations.organisation to kring_api;
grant select (id, kind) on organisations.organisation to kring_auditor;

create table organisations.team (
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  version integer not null default 1,
  constraint team_pkey PRIMARY KEY (id),
  constraint team_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint team_organisation_id_name_key UNIQUE (organisation_id, name)
);
alter table organisations.team enable row level security;
create policy own on organisations.team for all to kring_api using ((organisation_id = ( SELECT organisations.own_id() AS own_id)));
grant delete, insert, select, update on organisations.team to kring_api;

create table organisations.team_member (
  team_id uuid not null,
  member_id uuid not null,
  constraint team_member_pkey PRIMARY KEY (team_id, member_id),
  constraint team_member_member_id_fkey FOREIGN KEY (member_id) REFERENCES organisations.member(id) ON DELETE CASCADE,
  constraint team_member_team_id_fkey FOREIGN KEY (team_id) REFERENCES organisations.team(id)
);
CREATE INDEX team_member_member ON organisations.team_member USING btree (member_id);
alter table organisations.team_member enable row level security;
create policy own on organisations.team_member for all to kring_api using ((team_id IN ( SELECT t.id
   FROM organisations.team t)));
grant delete, insert, select, update on organisations.team_member to kring_api;

create table organisations.vouching (
  id uuid not null,
  municipality_id uuid not null,
  organisation_id uuid not null,
  capacity text not null,
  contact_checked_on date not null,
  agreement_signed_on date not null,
  vouched_by uuid not null,
  at timestamp with time zone not null default now(),
  ended_by uuid,
  ended_at timestamp with time zone,
  constraint vouching_pkey PRIMARY KEY (id),
  constraint vouching_capacity_check CHECK ((capacity = ANY (ARRAY['controller'::text, 'processor'::text]))),
  constraint vouching_check CHECK (((ended_by IS NULL) = (ended_at IS NULL))),
  constraint vouching_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES organisations.member(id),
  constraint vouching_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES organisations.organisation(id),
  constraint vouching_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint vouching_vouched_by_fkey FOREIGN KEY (vouched_by) REFERENCES organisations.member(id)
);
CREATE UNIQUE INDEX one_vouching ON organisations.vouching USING btree (organisation_id, municipality_id) WHERE (ended_at IS NULL);
CREATE INDEX vouching_ended_by ON organisations.vouching USING btree (ended_by);
CREATE INDEX vouching_member ON organisations.vouching USING btree (vouched_by);
alter table organisations.vouching enable row level security;
create policy ended on organisations.vouching for update to kring_api using ((municipality_id = ( SELECT organisations.own_id() AS own_id)));
create policy known on organisations.vouching for select to kring_api using (true);
create policy reaction on organisations.vouching for select to kring_reaction using (true);
create policy vouched on organisations.vouching for insert to kring_api with check ((municipality_id = ( SELECT organisations.own_id() AS own_id)));
grant insert, select on organisations.vouching to kring_api;
grant select on organisations.vouching to kring_reaction;
grant update (ended_at, ended_by) on organisations.vouching to kring_api;

create function organisations.held_link()
  returns text language sql stable;
grant execute on function organisations.held_link to kring_api;

create function organisations.looks_after(organisation uuid)
  returns boolean language sql stable security definer;
grant execute on function organisations.looks_after to kring_api;

create function organisations.may_receive(organisation uuid, municipality uuid)
  returns boolean language sql stable;
grant execute on function organisations.may_receive to kring_api, kring_reaction;

create function organisations.own_id()
  returns uuid language sql stable security definer;
grant execute on function organisations.own_id to kring_api;

create function organisations.shown_to(organisation uuid, reader_organisation uuid)
  returns boolean language sql stable;
grant execute on function organisations.shown_to to kring_api;

create function organisations.takes_contact(organisation uuid)
  returns boolean language sql stable;
grant execute on function organisations.takes_contact to kring_api;
