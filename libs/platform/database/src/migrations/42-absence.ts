import type { MigrationInterface, QueryRunner } from 'typeorm';

const TODAY = `(now() at time zone 'Europe/Amsterdam')::date`;

// Who covers for a colleague finds what is hers among her own; it opens nothing that she did not see.
const up = `
create table organisations.absence (
  member_id uuid primary key references organisations.member on delete cascade,
  until date not null,
  cover_id uuid references organisations.member on delete set null,
  check (cover_id <> member_id)
);
create index absence_cover on organisations.absence (cover_id);
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

create or replace view referrals.kept with (security_invoker = true) as
select k.attempt_id, k.member_id, k.team_id, coalesce(m.name, t.name) as name, c.id as cover_id,
  json_build_object(
    'kind', case when k.team_id is null then 'member' else 'team' end,
    'id', coalesce(k.member_id, k.team_id), 'name', coalesce(m.name, t.name),
    'cover', case when c.id is not null then json_build_object('id', c.id, 'name', c.name) end
  ) as keeper
from referrals.keeper k
left join organisations.member m on m.id = k.member_id and m.state = 'active'
  and (m.role = 'coordinator' or m.role = 'caseworker' and referrals.is_open_to(m.id, k.attempt_id))
left join organisations.team t on t.id = k.team_id
left join organisations.absence a on a.member_id = m.id and a.until >= ${TODAY}
left join organisations.member c on c.id = a.cover_id and c.state = 'active'
  and (c.role = 'coordinator' or c.role = 'caseworker' and referrals.is_open_to(c.id, k.attempt_id))
where m.id is not null or t.id is not null;
`;

/** Who is away, until when, and who covers for her. */
export class Absence20261128000042 implements MigrationInterface {
  readonly name = 'Absence20261128000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
