grant usage on schema consents to kring_api, kring_reaction, kring_auditor;

alter table consents.question enable row level security;
create policy hers on consents.question for select to kring_api using (consents.asks_her(participant_id, recipient_id));
create policy answered on consents.question for update to kring_api using (consents.asks_her(participant_id, recipient_id));
create policy asked on consents.question for insert to kring_api
  with check (access.sees('participant', participant_id));
create policy reaction on consents.question for select to kring_reaction using (true);
create policy closed on consents.question for update to kring_reaction using (true);
create policy asked_herself on consents.question for insert to kring_api
  with check (participant_id = (select access.reader()) and asked_by is null and purpose = 'contact');
grant select, insert, update on consents.question to kring_api;
grant select on consents.question to kring_reaction;
grant update (answered_at) on consents.question to kring_reaction;

alter table consents.event enable row level security;
create policy hers on consents.event for select to kring_api using (participant_id = (select access.reader()));
create policy added on consents.event for insert to kring_api with check (
  (entity = 'participant' and participant_id = (select access.reader()))
  or (entity = 'member' and state = 'ConsentRequested' and access.sees('participant', participant_id))
);
create policy reaction on consents.event for select to kring_reaction using (true);
create policy revoked on consents.event for insert to kring_reaction
  with check (entity = 'system' and state in ('ConsentRevoked', 'ConsentExpired'));
create policy auditor on consents.event for select to kring_auditor using (true);
create policy joined on consents.event for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert on consents.event to kring_api;
grant select, insert on consents.event to kring_reaction;
grant select on consents.event to kring_auditor;

alter table consents.consent_grant enable row level security;
create policy seen on consents.consent_grant for select to kring_api using (
  participant_id = (select access.reader()) or access.serves(participant_id, recipient_id)
);
create policy given on consents.consent_grant for insert to kring_api with check (
  participant_id = (select access.reader()) or (basis = 'public-task' and access.serves(participant_id, recipient_id))
);
create policy ended on consents.consent_grant for update to kring_api using (participant_id = (select access.reader()));
create policy reaction on consents.consent_grant to kring_reaction using (true);
create policy joined on consents.consent_grant for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert, update on consents.consent_grant to kring_api;
grant select, update (ended_at) on consents.consent_grant to kring_reaction;

alter table consents.acquaintance enable row level security;
create policy seen on consents.acquaintance for select to kring_api
  using (access.serves(participant_id, organisation_id) and not participants.is_safe(participant_id));
create policy made on consents.acquaintance for insert to kring_api
  with check (access.sees('participant', participant_id));
grant select, insert on consents.acquaintance to kring_api;

alter table consents.obligation_about enable row level security;
create policy hers on consents.obligation_about for select to kring_api
  using (participant_id = (select access.reader()));
create policy reaction on consents.obligation_about to kring_reaction using (true);
create policy joined on consents.obligation_about for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select on consents.obligation_about to kring_api;
grant select, insert on consents.obligation_about to kring_reaction;

alter table consents.obligation enable row level security;
create policy owed on consents.obligation for select to kring_api
  using (organisation_id = (select consents.answers_for()));
create policy hers on consents.obligation for select to kring_api
  using (id in (select a.obligation_id from consents.obligation_about a));
create policy answered on consents.obligation for update to kring_api
  using (organisation_id = (select consents.answers_for()));
create policy reaction on consents.obligation to kring_reaction using (true);
grant select, update (answer, law, law_note, answered_at, answered_by) on consents.obligation to kring_api;
grant select, insert, update (escalated_at) on consents.obligation to kring_reaction;

alter table consents.notice enable row level security;
create policy read_by_her on consents.notice for select to kring_api using (exists (
  select from consents.event e where e.notice_hash = notice.hash and e.participant_id = (select access.reader())
));
create policy kept on consents.notice for insert to kring_api
  with check (exists (select from participants.participant p where p.id = (select access.reader())));
create policy joined on consents.notice for select to kring_api using (exists (
  select from consents.event e
  where e.notice_hash = notice.hash and e.participant_id = any ((select access.hers())::uuid[])
));
grant select, insert on consents.notice to kring_api;

alter table consents.erasure enable row level security;
create policy hers on consents.erasure for select to kring_api using (participant_id = (select access.reader()));
create policy asked on consents.erasure for insert to kring_api
  with check (participant_id = (select access.reader()) and state = 'asked');
create policy kept_by_law on consents.erasure for select to kring_api
  using (access.sees('participant', participant_id) and consents.keeps_by_law(participant_id));
create policy decided on consents.erasure for update to kring_api
  using (access.sees('participant', participant_id) and consents.keeps_by_law(participant_id));
create policy joined on consents.erasure for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert, update (state, law, decided_at, decided_by) on consents.erasure to kring_api;

alter table consents.objection enable row level security;
create policy hers on consents.objection for select to kring_api using (participant_id = (select access.reader()));
create policy made on consents.objection for insert to kring_api
  with check (participant_id = (select access.reader()) and state = 'made');
create policy kept_by_law on consents.objection for select to kring_api
  using (access.sees('participant', participant_id) and consents.keeps_by_law(participant_id));
create policy decided on consents.objection for update to kring_api
  using (access.sees('participant', participant_id) and consents.keeps_by_law(participant_id));
create policy reaction on consents.objection for select to kring_reaction using (true);
create policy joined on consents.objection for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert, update (state, ground, decided_at, decided_by) on consents.objection to kring_api;
grant select on consents.objection to kring_reaction;

grant usage on schema retention to kring_api, kring_reaction;

grant select on retention.period to kring_api;

alter table retention.written enable row level security;
create policy hers on retention.written for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select on retention.written to kring_api;
