-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.

create table access.entry (
  audience_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  organisation_id uuid,
  participant_id uuid not null,
  box text,
  sort_at timestamp with time zone not null,
  valid_until timestamp with time zone not null,
  constraint entry_pkey PRIMARY KEY (audience_id, kind, subject_id),
  constraint entry_kind_check CHECK ((kind = ANY (ARRAY['me'::text, 'participant'::text, 'referral'::text, 'attempt'::text, 'contact-request'::text])))
);
CREATE INDEX entry_box ON access.entry USING btree (audience_id, box, sort_at DESC, subject_id DESC) INCLUDE (valid_until) WHERE (kind = 'attempt'::text);
CREATE INDEX entry_flow ON access.entry USING btree (participant_id, organisation_id);
CREATE INDEX entry_page ON access.entry USING btree (audience_id, kind, sort_at DESC, subject_id DESC) WHERE (kind <> 'attempt'::text);
CREATE INDEX entry_subject ON access.entry USING btree (kind, subject_id);
alter table access.entry enable row level security;
create policy own_audience on access.entry for select to kring_api using (((audience_id = ( SELECT access.reader() AS reader)) AND (participant_id <> ALL (( SELECT access.avoiding() AS avoiding)::uuid[]))));
create policy reaction on access.entry for all to kring_reaction using (true);
grant select on access.entry to kring_api;
grant select on access.entry to kring_reaction;

create table access.look (
  id uuid not null,
  at timestamp with time zone not null,
  audience_id uuid not null,
  organisation_id uuid not null,
  member_id uuid not null,
  purpose text not null,
  what text not null,
  categories text[] not null,
  participant_ids uuid[] not null,
  constraint look_pkey PRIMARY KEY (id),
  constraint look_what_check CHECK ((what = ANY (ARRAY['list'::text, 'participant'::text, 'referral'::text, 'section'::text])))
);
CREATE INDEX look_participant ON access.look USING gin (participant_ids);
CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON access.look FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
CREATE TRIGGER waits_for_seal AFTER INSERT ON access.look REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit.wait_for_seal('look');
alter table access.look enable row level security;
create policy auditor on access.look for select to kring_auditor using (true);
create policy her_own on access.look for select to kring_api using ((participant_ids @> ARRAY[( SELECT access.reader() AS reader)]));
create policy joined on access.look for select to kring_api using ((participant_ids && ( SELECT access.hers() AS hers)));
create policy own_audience on access.look for insert to kring_api with check ((audience_id = ( SELECT access.reader() AS reader)));
grant insert, select on access.look to kring_api;
grant select on access.look to kring_auditor;

create table access.section (
  audience_id uuid not null,
  organisation_id uuid not null,
  participant_id uuid not null,
  category text not null,
  valid_until timestamp with time zone not null,
  constraint section_pkey PRIMARY KEY (audience_id, participant_id, category)
);
CREATE INDEX section_flow ON access.section USING btree (participant_id, organisation_id);
alter table access.section enable row level security;
create policy own_audience on access.section for select to kring_api using (((audience_id = ( SELECT access.reader() AS reader)) AND (participant_id <> ALL (( SELECT access.avoiding() AS avoiding)::uuid[]))));
create policy reaction on access.section for all to kring_reaction using (true);
grant select on access.section to kring_api;
grant select on access.section to kring_reaction;

create function access.around_her()
  returns SETOF uuid language sql stable security definer;
grant execute on function access.around_her to kring_api;

create function access.avoiding()
  returns uuid[] language sql stable;
grant execute on function access.avoiding to kring_api;

create function access.close_kept_away()
  returns TABLE(kind text, subject_id uuid) language sql volatile security definer;
grant execute on function access.close_kept_away to kring_api;

create function access.close_organisation(participant uuid, organisation uuid)
  returns TABLE(kind text, subject_id uuid) language sql volatile security definer;
grant execute on function access.close_organisation to kring_api, kring_reaction;

create function access.close_page(participant uuid, organisation uuid)
  returns TABLE(kind text, subject_id uuid) language sql volatile security definer;
grant execute on function access.close_page to kring_reaction;

create function access.close_sections(participant uuid, organisation uuid, ended text[])
  returns void language sql volatile security definer;
grant execute on function access.close_sections to kring_api, kring_reaction;

create function access.copy_for_member(participant uuid, organisation uuid, member uuid)
  returns void language sql volatile security definer;
grant execute on function access.copy_for_member to kring_api, kring_reaction;

create function access.extend_entry(audience uuid, organisation uuid, wanted text, subject uuid, participant uuid, until timestamp with time zone)
  returns void language sql volatile security definer;
grant execute on function access.extend_entry to kring_reaction;

create function access.hers()
  returns uuid[] language sql stable;
grant execute on function access.hers to kring_api;

create function access.keep_seeing(audience uuid, wanted text, subject uuid)
  returns uuid language plpgsql volatile;
grant execute on function access.keep_seeing to kring_api, kring_reaction;

create function access.keep_until(participant uuid, organisation uuid, covered text[], ends timestamp with time zone[])
  returns void language sql volatile security definer;
grant execute on function access.keep_until to kring_api, kring_reaction;

create function access.keeps_away(participant uuid, organisation uuid, member uuid DEFAULT NULL::uuid, account uuid DEFAULT NULL::uuid)
  returns boolean language sql stable security definer;
grant execute on function access.keeps_away to kring_api, kring_reaction;

create function access.look_of(reader jsonb, what text, categories text[], participants uuid[])
  returns SETOF access.look language sql volatile;
grant execute on function access.look_of to kring_api;

create function access.move_entry(wanted text, subject uuid, into_box text)
  returns void language sql volatile security definer;
grant execute on function access.move_entry to kring_api, kring_reaction;

create function access.open_around_her()
  returns TABLE(kind text, subject_id uuid) language sql stable security definer;
grant execute on function access.open_around_her to kring_api;

create function access.open_entry(audience uuid, organisation uuid, wanted text, subject uuid, participant uuid, until timestamp with time zone, box text)
  returns void language sql volatile security definer;
grant execute on function access.open_entry to kring_api, kring_reaction;

create function access.open_sections(audiences uuid[], organisation uuid, participant uuid, wanted text[], until timestamp with time zone)
  returns void language sql volatile security definer;
grant execute on function access.open_sections to kring_api, kring_reaction;

create function access.reader()
  returns uuid language sql stable;
grant execute on function access.reader to kring_api, kring_reaction;

create function access.reads(participant uuid, wanted text)
  returns boolean language sql stable;
grant execute on function access.reads to kring_api, kring_reaction;

create function access.refuse_change()
  returns trigger language plpgsql volatile;

create function access.same_as(participant uuid)
  returns uuid[] language sql stable security definer;
grant execute on function access.same_as to kring_api, kring_reaction;

create function access.sees(wanted text, subject uuid)
  returns boolean language sql stable;
grant execute on function access.sees to kring_api, kring_reaction;

create function access.serves(participant uuid, organisation uuid)
  returns boolean language sql stable;
grant execute on function access.serves to kring_api, kring_reaction;

create function access.subjects_of(audience uuid, participant uuid, wanted text)
  returns SETOF uuid language sql stable security definer;
grant execute on function access.subjects_of to kring_api, kring_reaction;

create function access.who_sees(wanted text, subject uuid, needed text, audiences uuid[], holders uuid[])
  returns TABLE(audience uuid, holder uuid) language sql stable security definer;
grant execute on function access.who_sees to kring_api, kring_reaction;

create function access.works_with(participant uuid)
  returns boolean language sql stable;
grant execute on function access.works_with to kring_api;
