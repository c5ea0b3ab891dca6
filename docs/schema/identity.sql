-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table identity.account (
  id uuid not null,
  mail text,
  issuer text,
  subject text,
  created_at timestamp with time zone not null default now(),
  constraint account_pkey PRIMARY KEY (id),
  constraint account_check CHECK (((issuer IS NULL) = (subject IS NULL))),
  constraint account_issuer_subject_key UNIQUE (issuer, subject),
  constraint account_mail_check CHECK ((mail = lower(mail))),
  constraint account_mail_key UNIQUE (mail)
);
grant insert, select, update on identity.account to kring_api;
grant select on identity.account to kring_reaction;

create table identity.asked_once (
  member_id uuid,
  participant_id uuid,
  key text not null,
  fingerprint text not null,
  answer_id uuid,
  asked_at timestamp with time zone not null default now(),
  constraint asked_once_check CHECK ((num_nonnulls(member_id, participant_id) = 1)),
  constraint asked_once_member_id_fkey FOREIGN KEY (member_id) REFERENCES organisations.member(id) ON DELETE CASCADE,
  constraint asked_once_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id)
);
CREATE INDEX asked_once_age ON identity.asked_once USING btree (asked_at);
CREATE UNIQUE INDEX asked_once_key ON identity.asked_once USING btree (COALESCE(member_id, participant_id), key);
CREATE INDEX asked_once_member ON identity.asked_once USING btree (member_id);
CREATE INDEX asked_once_person ON identity.asked_once USING btree (participant_id);
alter table identity.asked_once enable row level security;
create policy own on identity.asked_once for all to kring_api using (((member_id = (NULLIF(current_setting('kring.member'::text, true), ''::text))::uuid) OR (participant_id = ( SELECT access.reader() AS reader))));
create policy reaction on identity.asked_once for all to kring_reaction using (true);
grant insert, select on identity.asked_once to kring_api;
grant delete, select on identity.asked_once to kring_reaction;
grant update (answer_id) on identity.asked_once to kring_api;

create table identity.passkey (
  id text not null,
  holder_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}'::text[],
  device text not null default ''::text,
  made_at timestamp with time zone not null default now(),
  used_at timestamp with time zone,
  refused_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (id)
);
CREATE INDEX passkey_holder ON identity.passkey USING btree (holder_id);
grant delete, insert, select, update on identity.passkey to kring_api;

create table identity.provider (
  id uuid not null,
  organisation_id uuid not null,
  issuer text not null,
  client_id text not null,
  client_auth text not null default 'private_key_jwt'::text,
  acr text,
  constraint provider_pkey PRIMARY KEY (id),
  constraint provider_client_auth_check CHECK ((client_auth = ANY (ARRAY['none'::text, 'private_key_jwt'::text]))),
  constraint provider_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint provider_organisation_id_key UNIQUE (organisation_id)
);
grant select on identity.provider to kring_api;

create table identity.session (
  hash text not null,
  id uuid not null default gen_random_uuid(),
  content jsonb not null,
  holder_id uuid,
  way text,
  device text not null default ''::text,
  started_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (hash),
  constraint session_check CHECK (((holder_id IS NULL) = (way IS NULL))),
  constraint session_id_key UNIQUE (id),
  constraint session_way_check CHECK ((way = ANY (ARRAY['oidc'::text, 'passkey'::text, 'mail-code'::text, 'link'::text, 'pin'::text, 'card'::text, 'desk'::text, 'self-start'::text])))
);
CREATE INDEX session_expiry ON identity.session USING btree (expires_at);
CREATE INDEX session_holder ON identity.session USING btree (holder_id, started_at) WHERE (holder_id IS NOT NULL);
grant delete, insert, select, update on identity.session to kring_api;

create function identity.actor_of(member uuid)
  returns jsonb language sql stable;
grant execute on function identity.actor_of to kring_api;
