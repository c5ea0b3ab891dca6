grant usage on schema participants to kring_api, kring_reaction, kring_auditor;

alter table participants.participant enable row level security;
create policy seen on participants.participant for select to kring_api
  using (access.sees('participant', id) or id = (select access.reader()));
create policy link_holder on participants.participant for select to kring_api
  using (id in (select i.participant_id from participants.invitation i));
create policy added on participants.participant for insert to kring_api with check (access.sees('participant', id));
create policy changed on participants.participant for update to kring_api using (access.sees('participant', id));
create policy reaction on participants.participant for select to kring_reaction using (true);
create policy token_holder on participants.participant for select to kring_api
  using (id in (select t.participant_id from participants.return_token t));
create policy auditor on participants.participant for select to kring_auditor using (true);
create policy joined on participants.participant for select to kring_api using (id = any ((select access.hers())::uuid[]));
create policy started on participants.participant for insert to kring_api
  with check (id = (select access.reader()) and added_by is null);
grant select, insert, update on participants.participant to kring_api;
grant select on participants.participant to kring_reaction;
grant select (id) on participants.participant to kring_auditor;

alter table participants.invitation enable row level security;
create policy invited on participants.invitation for insert to kring_api
  with check (access.works_with(participant_id));
create policy hers on participants.invitation for select to kring_api
  using (participant_id = (select access.reader()));
create policy link_holder on participants.invitation for select to kring_api
  using (token_hash = (select nullif(current_setting('kring.link', true), '')));
create policy link_used on participants.invitation for update to kring_api
  using (token_hash = (select nullif(current_setting('kring.link', true), '')));
create policy joined on participants.invitation for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert, update on participants.invitation to kring_api;

alter table participants.reach enable row level security;
create policy seen on participants.reach for select to kring_api using (
  access.reads(participant_id, 'contact')
  or participant_id in (select i.participant_id from participants.invitation i)
);
create policy written on participants.reach for insert to kring_api with check (access.reads(participant_id, 'contact'));
create policy rewritten on participants.reach for update to kring_api using (access.reads(participant_id, 'contact'));
create policy forgotten on participants.reach for delete to kring_api using (access.reads(participant_id, 'contact'));
grant select, insert, update, delete on participants.reach to kring_api;

alter table participants.assignment enable row level security;
create policy own on participants.assignment for select to kring_api using (
  participant_id = (select access.reader())
  or ((select access.reader()) in (organisation_id, member_id) and access.sees('participant', participant_id))
);
create policy assigned on participants.assignment for insert to kring_api
  with check (access.sees('participant', participant_id));
create policy reaction on participants.assignment to kring_reaction using (true);
create policy joined on participants.assignment for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert on participants.assignment to kring_api;
grant select, update on participants.assignment to kring_reaction;

alter table participants.return_token enable row level security;
create policy hers on participants.return_token for select to kring_api
  using (participant_id = (select access.reader()));
create policy made on participants.return_token for insert to kring_api
  with check (participant_id = (select access.reader()));
create policy ended on participants.return_token for update to kring_api
  using (participant_id = (select access.reader()));
create policy token_holder on participants.return_token for select to kring_api
  using (token_hash = (select nullif(current_setting('kring.link', true), '')));
create policy tried on participants.return_token for update to kring_api
  using (token_hash = (select nullif(current_setting('kring.link', true), '')));
create policy joined on participants.return_token for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert, update (tries, used_at, locked_at, ended_at) on participants.return_token to kring_api;

alter table participants.pin enable row level security;
create policy hers on participants.pin for select to kring_api using (participant_id = (select access.reader()));
create policy chosen on participants.pin for insert to kring_api
  with check (participant_id = (select access.reader()));
create policy changed on participants.pin for update to kring_api using (participant_id = (select access.reader()));
create policy token_holder on participants.pin for select to kring_api
  using (participant_id in (select t.participant_id from participants.return_token t));
create policy joined on participants.pin for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert, update on participants.pin to kring_api;

alter table participants.rate enable row level security;

alter table participants.tombstone enable row level security;

alter table participants.joining enable row level security;
create policy hers on participants.joining to kring_api using ((select access.reader()) in (one_id, other_id));
grant select, insert, update (parted_at) on participants.joining to kring_api;

alter table participants.household enable row level security;
-- In the safety mode of one of them it is hidden from everybody but from whoever is in that mode.
create policy hers on participants.household for select to kring_api using (
  one_id = any ((select access.hers())::uuid[]) and not participants.is_safe(other_id)
  or other_id = any ((select access.hers())::uuid[]) and not participants.is_safe(one_id)
);
create policy kept on participants.household for select to kring_api using (
  participants.keeps_linked(municipality_id, one_id, other_id)
  and not participants.is_safe(one_id) and not participants.is_safe(other_id)
);
create policy linked on participants.household for insert to kring_api
  with check (participants.keeps_linked(municipality_id, one_id, other_id));
create policy ended on participants.household for delete to kring_api
  using (participants.keeps_linked(municipality_id, one_id, other_id));
grant select, insert, delete on participants.household to kring_api;

alter table participants.sight_term enable row level security;
create policy own on participants.sight_term to kring_api using (municipality_id = (select organisations.own_id()));
grant select, insert, update (months) on participants.sight_term to kring_api;

alter table participants.contact_moment enable row level security;
create policy hers on participants.contact_moment for select to kring_api using (participant_id = any ((select access.hers())::uuid[]));
create policy kept on participants.contact_moment to kring_api
  using (municipality_id = (select organisations.own_id()) and access.sees('participant', participant_id));
grant select, insert on participants.contact_moment to kring_api;
grant update (taken_back_at) on participants.contact_moment to kring_api;

alter table participants.arrival enable row level security;
create policy hers on participants.arrival for select to kring_api using (participant_id = any ((select access.hers())::uuid[]));
create policy kept on participants.arrival to kring_api
  using (municipality_id = (select organisations.own_id()) and access.sees('participant', participant_id));
grant select, insert on participants.arrival to kring_api;
grant update (came_by, registered_on) on participants.arrival to kring_api;

alter table participants.keep_away enable row level security;
create policy hers on participants.keep_away to kring_api using (participant_id = (select access.reader()));
create policy reaction on participants.keep_away for select to kring_reaction using (true);
create policy joined on participants.keep_away for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert, update (until) on participants.keep_away to kring_api;
grant select on participants.keep_away to kring_reaction;

alter table participants.safe_mode enable row level security;
create policy hers on participants.safe_mode to kring_api using (participant_id = (select access.reader()));
create policy joined on participants.safe_mode for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert, delete on participants.safe_mode to kring_api;
