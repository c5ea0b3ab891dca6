grant usage on schema outbox to kring_api, kring_reaction, kring_relay;

grant insert on outbox.event to kring_api, kring_reaction;
grant select on outbox.event to kring_reaction;
grant select, update, delete on outbox.event to kring_relay;

grant select, insert on outbox.inbox to kring_reaction;
grant select on outbox.inbox to kring_relay;
