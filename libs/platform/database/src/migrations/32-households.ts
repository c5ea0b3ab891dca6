import type { MigrationInterface, QueryRunner } from 'typeorm';

// A link says that two adults live together and nothing else: nothing of one follows from it for the other. Each row goes
// with whom it is about, so that erasing one partner leaves the other whole.
const households = `
create table participants.household (
  id uuid primary key,
  municipality_id uuid not null references organisations.organisation,
  one_id uuid not null references participants.participant on delete cascade,
  other_id uuid not null references participants.participant on delete cascade check (one_id < other_id),
  linked_at timestamptz not null,
  unique (municipality_id, one_id, other_id)
);
create index household_one on participants.household (one_id);
create index household_other on participants.household (other_id);
alter table participants.household enable row level security;
create function participants.keeps_linked(municipality uuid, one uuid, other uuid) returns boolean
language sql stable as $$
  select municipality = (select organisations.own_id())
    and access.sees('participant', one) and access.sees('participant', other)
$$;
-- In the safety mode of one of them it is hidden from everybody but from whoever is in that mode.
create policy hers on participants.household for select to kring_api using (
  one_id = any ((select access.hers())::uuid[]) and not access.is_safe(other_id)
  or other_id = any ((select access.hers())::uuid[]) and not access.is_safe(one_id)
);
create policy kept on participants.household for select to kring_api using (
  participants.keeps_linked(municipality_id, one_id, other_id)
  and not access.is_safe(one_id) and not access.is_safe(other_id)
);
create policy linked on participants.household for insert to kring_api
  with check (participants.keeps_linked(municipality_id, one_id, other_id));
create policy ended on participants.household for delete to kring_api
  using (participants.keeps_linked(municipality_id, one_id, other_id));
grant select, insert, delete on participants.household to kring_api;
revoke execute on function participants.keeps_linked from public;
grant execute on function participants.keeps_linked to kring_api;
`;

const facts = `
create table participants.contact_moment (
  id uuid primary key,
  participant_id uuid not null references participants.participant on delete cascade,
  municipality_id uuid not null references organisations.organisation,
  way text not null check (way in ('desk', 'home', 'call', 'video')),
  on_day date not null,
  recorded_by uuid not null references organisations.member,
  recorded_at timestamptz not null
);
create index contact_moment_person on participants.contact_moment (participant_id, municipality_id, on_day);
create table participants.arrival (
  participant_id uuid not null references participants.participant on delete cascade,
  municipality_id uuid not null references organisations.organisation,
  came_by text not null check (came_by in ('family-reunification', 'otherwise')),
  registered_on date not null,
  primary key (participant_id, municipality_id)
);
create table participants.sight_term (
  municipality_id uuid primary key references organisations.organisation,
  months integer not null check (months between 1 and 24)
);
alter table participants.sight_term enable row level security;
create policy own on participants.sight_term to kring_api using (municipality_id = (select organisations.own_id()));
grant select, insert, update (months) on participants.sight_term to kring_api;
`;

const kept = ['participants.contact_moment', 'participants.arrival']
  .map(
    (table) => `
alter table ${table} enable row level security;
create policy hers on ${table} for select to kring_api using (participant_id = any ((select access.hers())::uuid[]));
create policy kept on ${table} to kring_api
  using (municipality_id = (select organisations.own_id()) and access.sees('participant', participant_id));
grant select, insert on ${table} to kring_api;
`,
  )
  .join('');

const tasks = `
grant update (came_by, registered_on) on participants.arrival to kring_api;
alter table organisations.member add column tasks text[] not null default '{}' check (tasks <@ '{out-of-sight}'::text[]);
create or replace function identity.actor_of(member uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'kind', 'member', 'memberId', m.id, 'organisationId', m.organisation_id, 'organisationKind', o.kind, 'role', m.role
  ) || case when m.tasks = '{}' then '{}' else jsonb_build_object('tasks', m.tasks) end
  from organisations.member m
  join organisations.organisation o on o.id = m.organisation_id
  where m.id = member and m.state = 'active'
$$;
`;

/** Who lives with whom, and when a municipality last spoke with her herself: kept for its own task, its own alone. */
export class Households20261128000032 implements MigrationInterface {
  readonly name = 'Households20261128000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(households + facts + kept + tasks);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
