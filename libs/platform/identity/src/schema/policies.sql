grant usage on schema identity to kring_api, kring_reaction;

grant select, insert, update on identity.account to kring_api;
grant select on identity.account to kring_reaction;

grant select, insert, update, delete on identity.session to kring_api;

grant select, insert, update, delete on identity.passkey to kring_api;

grant select on identity.provider to kring_api;

alter table identity.asked_once enable row level security;
create policy own on identity.asked_once to kring_api using (
  member_id = nullif(current_setting('kring.member', true), '')::uuid or participant_id = (select access.reader())
);
create policy reaction on identity.asked_once to kring_reaction using (true);
grant select, insert, update (answer_id) on identity.asked_once to kring_api;
grant select, delete on identity.asked_once to kring_reaction;
