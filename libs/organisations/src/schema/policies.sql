grant usage on schema organisations to kring_api, kring_reaction, kring_auditor;

alter table organisations.organisation enable row level security;
create policy directory on organisations.organisation for select to kring_api using (true);
create policy own on organisations.organisation for update to kring_api using (id = (select access.reader()));
create policy made_known on organisations.organisation for insert to kring_api
  with check (kind <> 'municipality' and added_by = (select organisations.own_id()));
create policy reaction on organisations.organisation for select to kring_reaction using (true);
create policy answering on organisations.organisation for update to kring_api using (exists (
  select from organisations.member m
  where m.id = (select nullif(current_setting('kring.member', true), '')::uuid)
    and m.organisation_id = organisation.id and m.state = 'active' and m.role in ('coordinator', 'administrator')
));
grant select on organisations.organisation to kring_api, kring_reaction;
grant insert, update (answers, answer_hours) on organisations.organisation to kring_api;
grant select (id, kind) on organisations.organisation to kring_auditor;
grant update (days_to_answer, escalation_contact_id) on organisations.organisation to kring_api;

grant select on organisations.municipality to kring_api, kring_reaction;

alter table organisations.member enable row level security;
create policy known on organisations.member for select to kring_api using (true);
create policy own on organisations.member for update to kring_api
  using (organisation_id = (select organisations.own_id()));
create policy invited on organisations.member for insert to kring_api
  with check (state = 'invited' and organisations.looks_after(organisation_id));
create policy withdrawn on organisations.member for delete to kring_api
  using (state = 'invited' and organisations.looks_after(organisation_id));
create policy accepted on organisations.member for update to kring_api
  using (state = 'invited' and invitation_id in (
    select i.id from organisations.invitation i where i.token_hash = (select organisations.held_link())
  ))
  with check (state = 'active');
create policy reaction on organisations.member for select to kring_reaction using (true);
grant select, insert, update, delete on organisations.member to kring_api;
grant select on organisations.member to kring_reaction;

alter table organisations.invitation enable row level security;
create policy own on organisations.invitation to kring_api using (organisations.looks_after(organisation_id));
create policy held on organisations.invitation for select to kring_api
  using (token_hash = (select organisations.held_link()));
create policy accepted on organisations.invitation for update to kring_api
  using (token_hash = (select organisations.held_link()));
create policy reaction on organisations.invitation to kring_reaction using (true);
grant select, insert, update, delete on organisations.invitation to kring_api;
grant select, update (token_hash, valid_until) on organisations.invitation to kring_reaction;

alter table organisations.team enable row level security;
create policy own on organisations.team to kring_api using (organisation_id = (select organisations.own_id()));
grant select, insert, update, delete on organisations.team to kring_api;

alter table organisations.team_member enable row level security;
create policy own on organisations.team_member to kring_api
  using (team_id in (select t.id from organisations.team t));
grant select, insert, update, delete on organisations.team_member to kring_api;

alter table organisations.vouching enable row level security;
create policy known on organisations.vouching for select to kring_api using (true);
create policy vouched on organisations.vouching for insert to kring_api
  with check (municipality_id = (select organisations.own_id()));
create policy ended on organisations.vouching for update to kring_api
  using (municipality_id = (select organisations.own_id()));
create policy reaction on organisations.vouching for select to kring_reaction using (true);
grant select, insert, update (ended_at, ended_by) on organisations.vouching to kring_api;
grant select on organisations.vouching to kring_reaction;

grant select, insert, update, delete on organisations.mail_code to kring_api;
grant select, update (code_hash, valid_until) on organisations.mail_code to kring_reaction;

alter table organisations.absence enable row level security;
create policy known on organisations.absence for select to kring_api using (exists (
  select from organisations.member m
  where m.id = member_id and m.organisation_id = (select organisations.own_id())
));
create policy said on organisations.absence to kring_api
  using (member_id = nullif(current_setting('kring.member', true), '')::uuid)
  with check (
    member_id = nullif(current_setting('kring.member', true), '')::uuid
    and (cover_id is null or exists (
      select from organisations.member m
      where m.id = cover_id and m.organisation_id = (select organisations.own_id())
    ))
  );
create policy reaction on organisations.absence for select to kring_reaction using (true);
grant select, insert, update, delete on organisations.absence to kring_api;
grant select on organisations.absence to kring_reaction;
