-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table outbox.event (
  id uuid not null,
  name text not null,
  subject_id uuid not null,
  touches jsonb not null default '[]'::jsonb,
  trace text,
  at timestamp with time zone not null default now(),
  claimed_at timestamp with time zone,
  owed text[] not null default '{}'::text[],
  settled_at timestamp with time zone,
  constraint event_pkey PRIMARY KEY (id)
);
CREATE INDEX event_unclaimed ON outbox.event USING btree (at) WHERE (claimed_at IS NULL);
CREATE INDEX event_unsettled ON outbox.event USING btree (claimed_at) WHERE (settled_at IS NULL);
grant insert on outbox.event to kring_api;
grant insert, select on outbox.event to kring_reaction;
grant delete, select, update on outbox.event to kring_relay;

create table outbox.inbox (
  event_id uuid not null,
  reaction text not null,
  at timestamp with time zone not null default now(),
  constraint inbox_pkey PRIMARY KEY (event_id, reaction),
  constraint inbox_event_id_fkey FOREIGN KEY (event_id) REFERENCES outbox.event(id) ON DELETE CASCADE
);
grant insert, select on outbox.inbox to kring_reaction;
grant select on outbox.inbox to kring_relay;

create function outbox.did(kind text, what text, subject uuid, trace text)
  returns void language sql volatile;
grant execute on function outbox.did to kring_reaction;
