import type { MigrationInterface, QueryRunner } from 'typeorm';

// Who looks after it is no right: nothing here is asked by a row policy of another table.
const keeper = `
create table referrals.keeper (
  attempt_id uuid primary key references referrals.attempt,
  participant_id uuid not null references participants.participant,
  member_id uuid references organisations.member,
  team_id uuid references organisations.team on delete cascade,
  check (num_nonnulls(member_id, team_id) = 1)
);
create index keeper_person on referrals.keeper (participant_id);
create index keeper_team on referrals.keeper (team_id);
alter table referrals.keeper enable row level security;
create policy seen on referrals.keeper to kring_api using (access.sees('attempt', attempt_id)) with check (
  access.sees('attempt', attempt_id)
  and (member_id is null or exists (
    select from organisations.member m
    where m.id = member_id and m.organisation_id = (select organisations.own_id())
  ))
  and (team_id is null or team_id in (select t.id from organisations.team t))
);
create policy reaction on referrals.keeper for select to kring_reaction using (true);
grant select, insert, update, delete on referrals.keeper to kring_api;
grant select on referrals.keeper to kring_reaction;
insert into retention.hers values ('referrals.keeper', 125);

-- Whether a colleague who reads as herself alone has this open; never what somebody she is kept away from would learn.
create function referrals.is_open_to(member uuid, attempt uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from access.entry e
    where e.audience_id = member and e.kind = 'attempt' and e.subject_id = attempt and e.valid_until > now()
  )
$$;
revoke execute on function referrals.is_open_to from public;
grant execute on function referrals.is_open_to to kring_api, kring_reaction;

-- Who looks after it at this moment: whoever is suspended, or does not see it any more, looks after nothing.
create view referrals.kept with (security_invoker = true) as
select k.attempt_id, k.member_id, k.team_id, coalesce(m.name, t.name) as name
from referrals.keeper k
left join organisations.member m on m.id = k.member_id and m.state = 'active'
  and (m.role = 'coordinator' or m.role = 'caseworker' and referrals.is_open_to(m.id, k.attempt_id))
left join organisations.team t on t.id = k.team_id
where m.id is not null or t.id is not null;
grant select on referrals.kept to kring_api, kring_reaction;
`;

/** Who of the receiver looks after an attempt. */
export class Inbox20261128000037 implements MigrationInterface {
  readonly name = 'Inbox20261128000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keeper);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
