-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table retention.forgotten (
  name regclass not null,
  place integer not null,
  category text,
  constraint forgotten_pkey PRIMARY KEY (name),
  constraint forgotten_place_key UNIQUE (place)
);

create table retention.hers (
  name regclass not null,
  place integer not null,
  constraint hers_pkey PRIMARY KEY (name),
  constraint hers_place_key UNIQUE (place)
);

create table retention.period (
  kind text not null,
  category text not null,
  months integer not null,
  constraint period_pkey PRIMARY KEY (kind, category),
  constraint period_months_check CHECK (((months >= 0) AND (months <= 240)))
);
grant select on retention.period to kring_api;

create table retention.subject (
  name regclass not null,
  constraint subject_pkey PRIMARY KEY (name)
);

create table retention.written (
  participant_id uuid not null,
  organisation_id uuid not null,
  category text not null,
  constraint written_pkey PRIMARY KEY (participant_id, organisation_id, category),
  constraint written_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations.organisation(id),
  constraint written_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants.participant(id)
);
alter table retention.written enable row level security;
create policy hers on retention.written for select to kring_api using ((participant_id = ANY (( SELECT access.hers() AS hers)::uuid[])));
grant select on retention.written to kring_api;

create view retention.due as
 SELECT participant_id,
    category,
    max(at) AS at
   FROM ( SELECT k.participant_id,
            k.category,
            (k.ended + make_interval(months =>
                CASE
                    WHEN ((k.basis = 'consent'::text) AND (EXISTS ( SELECT
                       FROM consents.erasure e
                      WHERE ((e.participant_id = k.participant_id) AND (e.asked_at >= k.ended))))) THEN 0
                    WHEN ((k.basis = 'consent'::text) AND (o.kind = 'municipality'::text)) THEN LEAST(p.months, 12)
                    ELSE p.months
                END)) AS at
           FROM ((retention.kept k
             JOIN organisations.organisation o ON ((o.id = k.recipient_id)))
             JOIN retention.period p ON (((p.kind = o.kind) AND (p.category = k.category))))
        UNION ALL
         SELECT o.participant_id,
            o.category,
            o.at
           FROM retention.own o) d
  GROUP BY participant_id, category;

create view retention.kept as
 SELECT g.participant_id,
    g.recipient_id,
    g.category,
    g.basis,
    LEAST(g.ended_at, g.valid_until) AS ended
   FROM consents.consent_grant g
UNION ALL
 SELECT g.participant_id,
    g.recipient_id,
    'progress'::text AS category,
    g.basis,
    LEAST(g.ended_at, g.valid_until) AS ended
   FROM consents.consent_grant g
  WHERE (g.purpose = 'support'::text)
UNION ALL
 SELECT w.participant_id,
    w.organisation_id AS recipient_id,
    w.category,
    g.basis,
    LEAST(g.ended_at, g.valid_until) AS ended
   FROM (retention.written w
     JOIN consents.consent_grant g ON (((g.participant_id = w.participant_id) AND (g.recipient_id = w.organisation_id))));

create view retention.own as
 SELECT p.id AS participant_id,
    c.category,
    LEAST(e.valid_until, ( SELECT min(r.asked_at) AS min
           FROM consents.erasure r
          WHERE (r.participant_id = p.id))) AS at
   FROM ((participants.participant p
     JOIN access.entry e ON (((e.audience_id = p.id) AND (e.kind = 'me'::text) AND (e.subject_id = p.id))))
     CROSS JOIN unnest('{identity,contact,language}'::text[]) c(category))
  WHERE (p.added_by IS NULL);

create function retention.asked_for(moment timestamp with time zone)
  returns SETOF uuid language sql stable security definer;
grant execute on function retention.asked_for to kring_reaction;

create function retention.basis_of(participant uuid, moment timestamp with time zone)
  returns text language sql stable security definer;

create function retention.delete_hers(participant uuid, first integer, last integer)
  returns void language plpgsql volatile;

create function retention.erase(participant uuid, moment timestamp with time zone)
  returns TABLE(kind text, subject_id uuid) language plpgsql volatile security definer;
grant execute on function retention.erase to kring_reaction;

create function retention.erase_looks(participant uuid)
  returns void language plpgsql volatile;

create function retention.forget(participant uuid, wanted text)
  returns void language plpgsql volatile security definer;
grant execute on function retention.forget to kring_reaction;

create function retention.holds(participant uuid, wanted text)
  returns boolean language plpgsql stable;

create function retention.kept_too_long(moment timestamp with time zone)
  returns SETOF uuid language sql stable security definer;
grant execute on function retention.kept_too_long to kring_reaction;

create function retention.over(participant uuid, moment timestamp with time zone)
  returns SETOF text language sql stable security definer;
grant execute on function retention.over to kring_reaction;

create function retention.waits(participant uuid)
  returns boolean language plpgsql stable security definer;
