import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create table participants.pin (
  participant_id uuid primary key references participants.participant,
  hash text not null,
  salt text not null,
  assurance text not null check (assurance in ('high', 'low')),
  chosen_at timestamptz not null
);
create table participants.return_token (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  kind text not null check (kind in ('device', 'card', 'passkey')),
  token_hash text not null unique,
  assurance text not null check (assurance in ('high', 'low')),
  device text not null,
  tries integer not null default 0 check (tries between 0 and 5),
  made_at timestamptz not null,
  used_at timestamptz,
  locked_at timestamptz,
  ended_at timestamptz
);
create index return_token_person on participants.return_token (participant_id);
create unique index return_token_card on participants.return_token (participant_id)
  where kind = 'card' and ended_at is null;
create table participants.rate (
  key text primary key,
  since timestamptz not null,
  times integer not null
);

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
grant select, insert, update (tries, used_at, locked_at, ended_at) on participants.return_token to kring_api;

alter table participants.pin enable row level security;
create policy hers on participants.pin for select to kring_api using (participant_id = (select access.reader()));
create policy chosen on participants.pin for insert to kring_api
  with check (participant_id = (select access.reader()));
create policy changed on participants.pin for update to kring_api using (participant_id = (select access.reader()));
create policy token_holder on participants.pin for select to kring_api
  using (participant_id in (select t.participant_id from participants.return_token t));
grant select, insert, update on participants.pin to kring_api;
create policy token_holder on participants.participant for select to kring_api
  using (id in (select t.participant_id from participants.return_token t));

alter table participants.rate enable row level security;
create function participants.count_of(what text, at timestamptz, minutes integer)
returns integer language sql security definer set search_path = '' as $$
  delete from participants.rate where since < at - interval '1 day';
  insert into participants.rate as r (key, since, times) values (what, at, 1)
  on conflict (key) do update set
    times = case when r.since > at - make_interval(mins => minutes) then r.times + 1 else 1 end,
    since = case when r.since > at - make_interval(mins => minutes) then r.since else at end
  returning times
$$;
create function participants.counted(what text, at timestamptz, minutes integer)
returns integer language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select times from participants.rate where key = what and since > at - make_interval(mins => minutes)), 0
  )
$$;
revoke execute on function participants.count_of, participants.counted from public;
grant execute on function participants.count_of, participants.counted to kring_api;
`;

/** What a participant comes back by: her PIN, and what she has beside it; and how often it was tried. */
export class Return20261123000018 implements MigrationInterface {
  readonly name = 'Return20261123000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
