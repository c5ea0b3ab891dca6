-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table audit.kept_root (
  seal_no bigint not null,
  constraint kept_root_pkey PRIMARY KEY (seal_no),
  constraint kept_root_seal_no_fkey FOREIGN KEY (seal_no) REFERENCES audit.seal(no)
);
grant insert, select on audit.kept_root to kring_reaction;

create table audit.leaf (
  seal_no bigint not null,
  place integer not null,
  kind text not null,
  row_id uuid not null,
  salt bytea,
  hash bytea not null,
  constraint leaf_pkey PRIMARY KEY (seal_no, place),
  constraint leaf_kind_row_id_key UNIQUE (kind, row_id)
);
CREATE TRIGGER only_loses_salt BEFORE UPDATE ON audit.leaf FOR EACH ROW WHEN (((new.salt IS NOT NULL) OR (((((new.seal_no IS DISTINCT FROM old.seal_no) OR (new.place IS DISTINCT FROM old.place)) OR (new.kind IS DISTINCT FROM old.kind)) OR (new.row_id IS DISTINCT FROM old.row_id)) OR (new.hash IS DISTINCT FROM old.hash)))) EXECUTE FUNCTION access.refuse_change();
CREATE TRIGGER stays BEFORE DELETE ON audit.leaf FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
alter table audit.leaf enable row level security;
create policy auditor on audit.leaf for select to kring_auditor using (true);
grant select on audit.leaf to kring_auditor;

create table audit.line (
  id uuid not null,
  at timestamp with time zone not null default clock_timestamp(),
  actor_kind text not null,
  actor_id uuid,
  organisation_id uuid,
  action text not null,
  object text not null,
  object_id uuid,
  result text not null,
  origin text,
  request_id text,
  trace_id text,
  constraint line_pkey PRIMARY KEY (id),
  constraint line_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['member'::text, 'participant'::text, 'link-holder'::text, 'nobody'::text, 'reaction'::text, 'chore'::text, 'operator'::text]))),
  constraint line_result_check CHECK ((result = ANY (ARRAY['done'::text, 'invalid'::text, 'unproven'::text, 'forbidden'::text, 'absent'::text, 'conflict'::text, 'too-many'::text, 'refused'::text])))
);
CREATE INDEX line_at ON audit.line USING btree (at);
CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON audit.line FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
CREATE TRIGGER waits_for_seal AFTER INSERT ON audit.line REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit.wait_for_seal('line');
alter table audit.line enable row level security;
create policy asked on audit.line for insert to kring_api with check ((actor_kind = ANY (ARRAY['member'::text, 'participant'::text, 'link-holder'::text, 'nobody'::text])));
create policy auditor on audit.line for select to kring_auditor using (true);
create policy worked on audit.line for insert to kring_reaction with check ((actor_kind = ANY (ARRAY['reaction'::text, 'chore'::text])));
grant insert on audit.line to kring_api;
grant select on audit.line to kring_auditor;
grant insert on audit.line to kring_reaction;

create table audit.seal (
  no bigint not null,
  at timestamp with time zone not null,
  size integer not null,
  root bytea not null,
  previous bytea not null,
  key text not null,
  signature bytea not null,
  constraint seal_pkey PRIMARY KEY (no),
  constraint seal_no_check CHECK ((no > 0)),
  constraint seal_size_check CHECK ((size > 0))
);
CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON audit.seal FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
grant select on audit.seal to kring_auditor;
grant insert, select on audit.seal to kring_reaction;

create table audit.sealed (
  kind text not null,
  name regclass not null,
  constraint sealed_pkey PRIMARY KEY (kind),
  constraint sealed_name_key UNIQUE (name)
);

create table audit.unsealed (
  kind text not null,
  row_id uuid not null,
  constraint unsealed_pkey PRIMARY KEY (kind, row_id)
);
alter table audit.unsealed enable row level security;
create policy auditor on audit.unsealed for select to kring_auditor using (true);
grant select on audit.unsealed to kring_auditor;

create function audit.content(entry jsonb)
  returns text language sql immutable;

create function audit.contents(kinds text[], ids uuid[])
  returns TABLE(kind text, row_id uuid, content text) language plpgsql stable;

create function audit.erase(which text, wanted uuid)
  returns void language plpgsql volatile;

create function audit.note(entry jsonb)
  returns void language sql volatile;
grant execute on function audit.note to kring_api;

create function audit.take_leaves(seal bigint, most integer)
  returns SETOF bytea language sql volatile security definer;
grant execute on function audit.take_leaves to kring_reaction;

create function audit.wait_for_seal()
  returns trigger language plpgsql volatile security definer;
